package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.Hall;
import org.tongban.cases.Actor;
import org.tongban.cases.office.Endings;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.PaperIssued;

/** Applicants are told of each paper by a short message, once, whatever the gateway does. */
class MessagesTest extends MessageHall {

    @Autowired
    Endings endings;

    @Autowired
    MessageReceiver receiver;

    @Autowired
    HikariDataSource pool;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void tellsEachOnceThoughTheGatewayFailsHalfOfTheTime() {
        GATEWAY.failsHalfOfTheTime();
        String number = hall.receives(SIGN);
        posts.accept(number);
        posts.examine(number);
        posts.review(number);
        posts.approve(number);

        for (int i = 0; i < 10 && !waiting(number).isEmpty(); i++) {
            sendsAfter(Duration.ofHours(8));
        }

        assertThat(GATEWAY.taken(number)).containsExactlyInAnyOrder("RECEIVED", "ACCEPTED", "GRANTED");
        assertThat(results(number)).hasSize(3).allMatch(line -> line.contains("已发送"));
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        String number = hall.receives(SIGN);

        transaction.executeWithoutResult(status -> {
            posts.accept(number);
            assertThat(messages.of(number)).hasSize(2);
            status.setRollbackOnly();
        });
        sends();

        assertThat(GATEWAY.taken(number)).containsExactly("RECEIVED");
        assertThat(messages.of(number)).hasSize(1);
    }

    @Test
    void tellsTheSameOnce() {
        String number = hall.receives(SIGN);
        PaperIssued again = new PaperIssued(hall.the(number), DocumentKind.RECEIPT, Hall.FIRST_DAY.plusDays(1));

        transaction.executeWithoutResult(status -> events.publishEvent(again));

        assertThat(waiting(number)).hasSize(1);
        assertThat(messages.of(number)).hasSize(1);
    }

    @Test
    void holdsNoConnectionWhileTheGatewayTakesItsTime() {
        List<Integer> held = new CopyOnWriteArrayList<>();
        String number = hall.receives(SIGN);
        GATEWAY.meanwhile(() -> held.add(pool.getHikariPoolMXBean().getActiveConnections()));

        sends();

        assertThat(GATEWAY.taken(number)).containsExactly("RECEIVED");
        assertThat(held).containsExactly(0);
    }

    @Test
    void sendsUnderTheSameKeyWhatMayHaveArrived() {
        GATEWAY.answers(Gateway.TAKES_AND_DROPS);
        String number = hall.receives(SIGN);

        sends();
        assertThat(results(number)).containsExactly("已收到申请 等待发送（已尝试1次）：连接不上短信网关，或者网关没有在时限内答复。");
        sendsAfter(Duration.ofMinutes(1));

        assertThat(GATEWAY.asked(number))
                .extracting(Gateway.Sms::key)
                .containsExactly(number + "-RECEIVED", number + "-RECEIVED");
        assertThat(results(number)).containsExactly("已收到申请 已发送（已尝试2次）");
    }

    /** As after a crash between the note and the end of the job. */
    @Test
    void sendsNothingAgainThatIsNotedAsSent() {
        String number = hall.receives(SIGN);
        sends();

        receiver.deliver(number + "-RECEIVED");

        assertThat(GATEWAY.asked(number)).hasSize(1);
    }

    @Test
    void goesOutWhenTheCaseIsEndedByAnAdministrator() {
        String number = hall.receives(SIGN);

        endings.end(number, hall.the(number).state(), "重复申请", new Actor("admin", "管理员", "管理员"));
        sends();

        assertThat(GATEWAY.taken(number)).containsExactly("RECEIVED", "ENDED");
        assertThat(waiting(number)).isEmpty();
    }
}
