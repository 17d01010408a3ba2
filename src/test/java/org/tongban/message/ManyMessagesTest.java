package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.PaperIssued;
import org.tongban.outbox.Outbox;

/** Nobody's telephone is made to ring without end by applications that name it. */
class ManyMessagesTest {

    private static final String PHONE = "13979700001";
    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");

    private final MessageRows rows = mock();
    private final Outbox outbox = mock();
    private final SmsGateway gateway = mock();
    private final Case subject = mock();

    @ParameterizedTest
    @CsvSource({"19, 1, 等待发送", "20, 0, 未发送：一天内发给这个号码的短信太多。"})
    void endWithTheMostOfADay(long before, int sent, String result) {
        Applicant applicant = mock();
        given(applicant.phone()).willReturn(PHONE);
        given(subject.applicant()).willReturn(applicant);
        given(subject.number()).willReturn("1");
        given(gateway.isOpen()).willReturn(true);
        given(rows.countSince(PHONE, NOW.minus(Duration.ofDays(1)))).willReturn(before);

        messages().on(new PaperIssued(subject, DocumentKind.RECEIPT, LocalDate.of(2026, 3, 2)));

        ArgumentCaptor<Message> noted = ArgumentCaptor.forClass(Message.class);
        verify(rows).save(noted.capture());
        assertThat(noted.getValue().line().result()).isEqualTo(result);
        verify(outbox, times(sent)).put(any(), any());
    }

    private CaseMessages messages() {
        SmsSettings settings = new SmsSettings(
                URI.create("https://sms.example/"), null, Duration.ofSeconds(1), Duration.ofSeconds(1), 20);
        return new CaseMessages(
                gateway, settings, rows, outbox, mock(CaseRegister.class), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
