package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.step.Hearings;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.trust.Credit;
import org.tongban.document.content.DocumentKind;
import org.tongban.form.IdentifierFixture;

/** A commitment is verified after the decision (国办发〔2020〕42号), seen from a fire safety check. */
@HallTest
class VerifyCommitmentTest {

    private static final String FIRE = "fire-safety-check";
    private static final String VERIFY = "verify-commitment";
    private static final String HONEST = IdentifierFixture.creditCode("91360702MA35TC001");
    private static final LocalDate TWENTIETH_WORKING_DAY = LocalDate.of(2026, 3, 30);

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    Credit credit;

    @Autowired
    Hearings hearings;

    @Test
    void endsTrueAndClosesTheCase() {
        String number = licensed(HONEST);

        posts.verify(number, "yes");

        assertThat(archive.ends(VERIFY, number)).containsExactly("EndEvent_CommitmentTrue");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isFalse();
        assertThat(archive.papers(number)).doesNotContain(DocumentKind.REVOCATION);
    }

    @Test
    void letsWhatIsNotAsCommittedBePutRightFirst() {
        String number = licensed(HONEST);
        assertThatThrownBy(() -> posts.verify(number, "no"))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("应当先责令限期改正");

        posts.orderRectification(number, 10);

        LocalDate tenth = LocalDate.of(2026, 3, 16);
        assertThat(hall.the(number).schedule().lastDay(TermKind.RECTIFICATION)).contains(tenth);
        assertThat(hall.the(number).schedule().lastDay(TermKind.VERIFICATION)).contains(LocalDate.of(2026, 3, 19));
        assertThat(archive.paper(number, DocumentKind.RECTIFICATION))
                .contains("公众聚集场所消防安全检查责令限期改正通知书", "第五十八条", "疏散门没有向外开启。", "2026年3月16日");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_VerifyCommitment");

        posts.verify(number, "yes");

        assertThat(archive.ends(VERIFY, number)).containsExactly("EndEvent_CommitmentTrue");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void ordersOnceWithinTheDaysOfTheEntryAndWaitsForTheirEnd() {
        String number = licensed(HONEST);
        assertThatThrownBy(() -> posts.orderRectification(number, 31))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("改正期限应当为1至30个工作日。");
        posts.orderRectification(number, 10);

        assertThatThrownBy(() -> posts.orderRectification(number, 10)).hasMessageContaining("不能再次责令");
        assertThatThrownBy(() -> posts.verify(number, "no")).hasMessageContaining("改正期限到2026年3月16日为止");
    }

    /** 消防法 第五十八条: however a flow is drawn. */
    @Test
    void intendsNothingBeforeTheTimeToPutItRightIsOver() {
        String number = licensed(HONEST);
        assertThatThrownBy(() -> hearings.intend(number)).hasMessageContaining("应当先责令限期改正");
        posts.orderRectification(number, 10);

        assertThatThrownBy(() -> hearings.intend(number)).hasMessageContaining("改正期限到2026年3月16日为止");
        assertThat(archive.papers(number)).doesNotContain(DocumentKind.REVOCATION_NOTICE);
    }

    @Test
    void endsRevokedWhereItWasNotPutRight() {
        String number = toBeRevoked(IdentifierFixture.creditCode("91360702MA35TC002"));
        posts.hear(number);

        posts.revoke(number);

        assertThat(archive.ends(VERIFY, number)).containsExactly("EndEvent_Revoked");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REVOKED);
    }

    @Test
    void endsWithTheLicenceKept() {
        String number = toBeRevoked(HONEST);
        posts.hear(number);

        posts.keep(number);

        assertThat(archive.ends(VERIFY, number)).containsExactly("EndEvent_LicenceKept");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void isSupervisedWhenNobodyVerifiesInTime() {
        String number = licensed(HONEST);

        assertThat(hall.the(number).schedule().lastDay(TermKind.VERIFICATION)).contains(TWENTIETH_WORKING_DAY);
        hall.timePassesUntil(number, "BoundaryEvent_VerificationOverdue");

        assertThat(archive.ends(VERIFY, number)).containsExactly("EndEvent_OverdueRecorded");
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind, SupervisionEntry::post, SupervisionEntry::at)
                .containsExactly(tuple(
                        SupervisionKind.VERIFICATION_OVERDUE,
                        "承诺核查岗",
                        Moments.endOf(TWENTIETH_WORKING_DAY).toInstant()));
        assertThat(hall.openTasks(number)).containsExactly("UserTask_VerifyCommitment");
    }

    @Test
    void countsFromTheDecisionHoweverLateTheResultIsDelivered() {
        String number = received(HONEST);
        posts.acceptOnCommitment(number);
        posts.approve(number);

        hall.openOn(LocalDate.of(2026, 3, 11));
        posts.deliver(number);

        assertThat(hall.the(number).schedule().lastDay(TermKind.VERIFICATION)).contains(TWENTIETH_WORKING_DAY);
    }

    private String toBeRevoked(String applicant) {
        String number = licensed(applicant);
        posts.orderRectification(number, 10);
        hall.openOn(LocalDate.of(2026, 3, 17));
        posts.verify(number, "no");
        return number;
    }

    private String licensed(String applicant) {
        String number = received(applicant);
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        return number;
    }

    private String received(String applicant) {
        return hall.receives(FIRE, Set.of(), answers -> answers.put("applicantId", applicant));
    }
}
