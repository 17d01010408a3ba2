package org.tongban.message;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.content.HallSettings;

/** Keeps what becomes of messages, each entry in a transaction of its own. */
@Component
@Transactional
class MessageBook {

    /** What is handed to the gateway; made when it is sent, and kept nowhere. */
    record Sms(String phone, String text) {}

    private final MessageRows messages;
    private final CaseRegister register;
    private final HallSettings hall;
    private final Clock clock;

    MessageBook(MessageRows messages, CaseRegister register, HallSettings hall, Clock clock) {
        this.messages = messages;
        this.register = register;
        this.hall = hall;
        this.clock = clock;
    }

    /** @return what is to be sent; empty where it has been */
    @Transactional(readOnly = true)
    public Optional<Sms> open(String id) {
        return messages.findById(id).filter(Message::isOpen).map(message -> {
            Case subject = register.get(message.caseNumber());
            return new Sms(subject.applicant().phone(), text(message.kind(), subject));
        });
    }

    private String text(MessageKind kind, Case subject) {
        return "【%s】%s办件%s：%s。请凭办件编号和查询码在网上查询办理进度和文书，或者到窗口查询。"
                .formatted(hall.name(), kind.isUrgent() ? "请尽快办理：" : "", subject.number(), kind.words());
    }

    public void answered(String id, boolean taken) {
        messages.findById(id).orElseThrow().answered(taken, clock.instant());
    }

    public void missed(String id, String reason) {
        messages.findById(id).orElseThrow().missed(reason, clock.instant());
    }

    public void giveUp(String id) {
        messages.findById(id).ifPresent(Message::giveUp);
    }
}
