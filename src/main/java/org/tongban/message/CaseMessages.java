package org.tongban.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.content.PaperIssued;
import org.tongban.outbox.Outbox;
import org.tongban.outbox.Outgoing;

/**
 * Notes in the transaction of a paper that its applicant is to be told of it, so that the one is not without the other; and what
 * became of it. Where one paper tells of a whole one-thing so does one message.
 */
@Component
public class CaseMessages {

    /** Forms take landlines, too. */
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

    private final SmsGateway gateway;
    private final SmsSettings settings;
    private final MessageRows messages;
    private final Outbox outbox;
    private final CaseRegister register;
    private final Clock clock;

    CaseMessages(
            SmsGateway gateway,
            SmsSettings settings,
            MessageRows messages,
            Outbox outbox,
            CaseRegister register,
            Clock clock) {
        this.gateway = gateway;
        this.settings = settings;
        this.messages = messages;
        this.outbox = outbox;
        this.register = register;
        this.clock = clock;
    }

    /** @return the messages of a case, oldest first; none where no gateway is set up */
    public List<MessageLine> of(String caseNumber) {
        return gateway.isOpen()
                ? messages.findByCaseNumberOrderByNotedAtAscIdAsc(caseNumber).stream()
                        .map(Message::line)
                        .toList()
                : List.of();
    }

    @EventListener
    void on(PaperIssued paper) {
        MessageKind.of(paper.kind()).ifPresent(kind -> tell(paper.subject(), kind, paper.day()));
    }

    @EventListener
    void on(CaseFact.SpecialProcedureEnded fact) {
        tell(fact.subject(), MessageKind.RESUMED, fact.day());
    }

    private void tell(Case subject, MessageKind kind, LocalDate day) {
        if (!gateway.isOpen() || waitsForTheWhole(subject, kind)) {
            return;
        }
        String id = "%s-%s%s".formatted(subject.number(), kind, kind.recurs() ? on(day) : "");
        if (messages.findById(id).isEmpty()) {
            note(new Message(id, subject.number(), kind, now()), subject);
        }
    }

    /** What is handed over together is ready when the whole is. */
    private boolean waitsForTheWhole(Case subject, MessageKind kind) {
        return kind == MessageKind.READY
                && subject.bundleNumber().isPresent()
                && register.isHandedOverTogether(subject);
    }

    private void note(Message message, Case subject) {
        String phone = subject.applicant().phone();
        if (!MOBILE.matcher(phone).matches()) {
            message.undeliverable("申请中留的不是手机号码。");
        } else if (messages.countSince(phone, now().minus(Duration.ofDays(1))) >= settings.most()) {
            message.undeliverable("一天内发给这个号码的短信太多。");
        } else {
            outbox.put(new Outgoing(MessageReceiver.NAME, message.getId()), subject.region());
        }
        messages.save(message);
    }

    private static String on(LocalDate day) {
        return "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Instant now() {
        return clock.instant();
    }
}
