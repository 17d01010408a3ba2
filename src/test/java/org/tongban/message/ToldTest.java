package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Applicants;
import org.tongban.cases.register.Case;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.portal.security.Browser;

/** What applicants are told of their case, and what staff see of that. */
class ToldTest extends MessageHall {

    @LocalServerPort
    int port;

    @Autowired
    Applicants applicants;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    MessageRows rows;

    @Test
    void saysNothingOfThePersonAndNothingThatOpensTheCase() {
        String number = hall.receives(SIGN);
        Case subject = hall.the(number);

        sends();

        assertThat(GATEWAY.asked(number)).singleElement().satisfies(sms -> {
            assertThat(sms.bearer()).isEqualTo("Bearer geheim");
            assertThat(sms.body().get("phone").asText())
                    .isEqualTo(subject.applicant().phone());
            assertThat(sms.body().get("id").asText()).isEqualTo(number + "-RECEIVED");
            assertThat(sms.text())
                    .contains(number, "申请已经收到")
                    .doesNotContain(
                            subject.queryCode(),
                            subject.applicant().name(),
                            subject.applicant().idNumber(),
                            subject.offeringName());
        });
    }

    @Test
    void tellsOfAOneThingAsOftenAsItsPapersDo() {
        String number = hall.receives("open-a-restaurant");
        posts.accept(number);

        sends();

        assertThat(GATEWAY.taken(number))
                .containsExactlyInAnyOrder(
                        "RECEIVED", "ACCEPTED", "01-GRANTED", "01-READY", "02-ACCEPTED", "03-ACCEPTED", "04-ACCEPTED");
    }

    @Test
    void noWithdrawalGoesUntold() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        applicants.withdraw(number);

        sends();

        assertThat(GATEWAY.taken(number)).containsExactly("RECEIVED", "ACCEPTED", "WITHDRAWN");
    }

    @Test
    void tellsNobodyWhoLeftNoMobileNumber() {
        String number = hall.receives(SIGN, Set.of(), answers -> answers.put("phone", "0797-8234567"));

        sends();

        assertThat(GATEWAY.asked(number)).isEmpty();
        assertThat(results(number)).containsExactly("已收到申请 未发送：申请中留的不是手机号码。");
        assertThat(waiting(number)).isEmpty();
    }

    /** Whoever hands in an application may name another's telephone. */
    @Test
    void countsWhatOneTelephoneWasTold() {
        hall.receives(SIGN, Set.of(), answers -> answers.put("phone", "13979700001"));
        Instant now = ClockUtil.getCurrentTime().toInstant();

        assertThat(rows.countSince("13979700001", now.minus(Duration.ofDays(1))))
                .isOne();
        assertThat(rows.countSince("13979700001", now.plus(Duration.ofDays(1)))).isZero();
        assertThat(rows.countSince("13979700002", now.minus(Duration.ofDays(1))))
                .isZero();
    }

    /** What a timer says it tells of, too. */
    @Test
    void remindsOfAMaterial() {
        String number = hall.receives("food-business-licence", Set.of("food-safety-rules-list"), answers -> {});
        posts.acceptWithTolerance(number);
        hall.timePassesUntil(number, "BoundaryEvent_MaterialDueSoon");

        sends();

        assertThat(GATEWAY.taken(number)).containsExactly("RECEIVED", "ACCEPTED", "MATERIAL_DUE-20260305");
    }

    @Test
    void tellsOfAPauseAndItsEnd() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        register.say(() -> runtime.startProcessInstanceByKey("special-procedure", number));
        hall.does(
                "examiner",
                number,
                "UserTask_ArrangeProcedure",
                Map.of("procedure", "hearing", "workingDays", 10, "arrangement", "三月十日上午九时，第二会议室。"));
        hall.openOn(LocalDate.of(2026, 3, 9));
        hall.does(
                "examiner",
                number,
                "UserTask_RecordResult",
                Map.of("conclusion", "completed", "record", "各方陈述意见，已制作笔录。"));

        sends();

        assertThat(GATEWAY.taken(number)).contains("PAUSED-20260302", "RESUMED-20260309");
    }

    @Test
    void showsStaffWhatBecameOfThem() {
        GATEWAY.answers(503);
        String number = hall.receives(SIGN);
        sends();

        assertThat(page("window", number)).contains("短信通知", "已收到申请", "等待发送（已尝试1次）：短信网关答复 503。");
        assertThat(page("verifier", number)).doesNotContain("短信通知");
    }

    private String page(String person, String number) {
        Browser browser = new Browser(port);
        browser.signIn(person, person);
        return browser.get("/staff/cases/" + number).body();
    }
}
