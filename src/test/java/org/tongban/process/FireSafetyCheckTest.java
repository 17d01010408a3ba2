package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.DocumentKind;

/** On commitment it is decided at once and verified afterwards; without, the place is looked at first (消防法 第十五条). */
@HallTest
class FireSafetyCheckTest {

    private static final String FIRE = "fire-safety-check";
    private static final String PLAN = "fire-emergency-plan";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Test
    void awaitsVerificationAfterADecisionOnTheSameDay() {
        String number = hall.receives(FIRE);
        assertThat(archive.state(number, PLAN)).isEqualTo(MaterialState.WAIVED);

        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);

        assertThat(archive.ends(FIRE, number)).containsExactly("EndEvent_AwaitingVerification");
        assertThat(archive.ends("inspect", number)).isEmpty();
        assertThat(hall.the(number).acceptKind()).contains(AcceptKind.COMMITTED);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
        assertThat(hall.the(number).schedule().decidedAt())
                .contains(hall.the(number).schedule().receivedAt());
        assertThat(hall.openTasks(number)).containsExactly("UserTask_VerifyCommitment");
        assertThat(archive.papers(number))
                .containsExactly(
                        DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.COMMITMENT, DocumentKind.APPROVAL);
        assertThat(archive.paper(number, DocumentKind.COMMITMENT)).contains("场所所在建筑为合法建筑", "灭火和应急疏散预案", "依法撤销许可");
    }

    /** 应急〔2021〕34号: online within one working day, at the window on the spot; no inspection comes before. */
    @Test
    void isDecidedOnACommitmentWithinTheDayOfItsLaw() {
        String online = hall.receives(FIRE);
        posts.acceptOnCommitment(online);
        String inspected = uncommitted();
        posts.accept(inspected);

        assertDue(online, Hall.FIRST_DAY.plusDays(1));
        assertThat(archive.paper(online, DocumentKind.ACCEPTANCE))
                .contains("1个工作日内作出决定", "应急〔2021〕34号")
                .doesNotContain("13个工作日", "10个工作日");
        assertThat(archive.paper(inspected, DocumentKind.ACCEPTANCE))
                .contains("法定期限10个工作日内检查（《中华人民共和国消防法》第十五条）、检查之日起3个工作日内决定（应急〔2021〕34号），自受理之日（")
                .doesNotContain("13个工作日");

        hall.timePassesUntil(online, "BoundaryEvent_StatutoryLimitPassed");
        assertThat(archive.supervision(online))
                .extracting(SupervisionEntry::kind)
                .contains(SupervisionKind.STATUTORY_LIMIT_PASSED);
        hall.openOn(Hall.FIRST_DAY);
    }

    private void assertDue(String number, LocalDate day) {
        Schedule schedule = hall.the(number).schedule();
        assertThat(schedule.deadline(TermKind.PROMISED).orElseThrow().lastDay()).isEqualTo(day);
        assertThat(schedule.deadline(TermKind.STATUTORY).orElseThrow().lastDay())
                .isEqualTo(day);
    }

    @Test
    void closesAfterAnInspectionWithoutCommitment() {
        String number = uncommitted();

        posts.accept(number);
        posts.inspect(number);
        posts.review(number);
        posts.approve(number);
        posts.deliver(number);

        assertThat(archive.ends(FIRE, number)).containsExactly("EndEvent_Closed");
        assertThat(archive.ends("verify-commitment", number)).isEmpty();
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(archive.papers(number)).doesNotContain(DocumentKind.COMMITMENT);
    }

    @Test
    void endsRejected() {
        String number = hall.receives(FIRE);
        posts.acceptOnCommitment(number);

        posts.reject(number, "场所所在建筑没有通过消防验收。");

        assertThat(archive.ends(FIRE, number)).containsExactly("EndEvent_Rejected");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
        assertThat(archive.ends("verify-commitment", number)).isEmpty();
    }

    @Test
    void endsRefused() {
        String number = hall.receives(FIRE);

        posts.refuse(number);

        assertThat(archive.ends(FIRE, number)).containsExactly("EndEvent_Refused");
    }

    @Test
    void endsWhenTheCorrectionIsOverdue() {
        String number = hall.receives(FIRE);
        posts.askCorrections(number, Map.of("fire-commitment-letter", "告知承诺书没有盖章"));

        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(archive.ends(FIRE, number)).containsExactly("EndEvent_CorrectionOverdue");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
    }

    @Test
    void endsWithdrawnBeforeTheInspection() {
        String number = uncommitted();
        posts.accept(number);

        applicants.withdraw(number);

        assertThat(archive.ends(FIRE, number)).containsExactly("EndEvent_Withdrawn");
        assertThat(archive.ends("inspect", number)).isEmpty();
        assertThat(hall.openTasks(number)).isEmpty();
    }

    private String uncommitted() {
        return hall.receives(FIRE, Set.of(), answers -> answers.put("fireCommitment", false));
    }
}
