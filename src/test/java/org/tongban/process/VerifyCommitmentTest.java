package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseState;
import org.tongban.cases.Credit;
import org.tongban.cases.SupervisionEntry;
import org.tongban.cases.SupervisionKind;
import org.tongban.catalog.IdentifierFixture;
import org.tongban.document.DocumentKind;

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
    void endsRevokedAndRecordsTheBreach() {
        String number = licensed(IdentifierFixture.creditCode("91360702MA35TC002"));

        posts.verify(number, "no");

        assertThat(archive.ends(VERIFY, number)).containsExactly("EndEvent_Revoked");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REVOKED);
        assertThat(hall.the(number).reason()).contains("到场核查，逐条核对承诺内容。");
        assertThat(archive.papers(number)).endsWith(DocumentKind.REVOCATION);
        assertThat(archive.acts(number)).endsWith("撤销许可并记录失信");
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isTrue();
    }

    @Test
    void isSupervisedWhenNobodyVerifiesInTime() {
        String number = licensed(HONEST);

        assertThat(hall.the(number).schedule().verificationDue()).contains(TWENTIETH_WORKING_DAY);
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

        assertThat(hall.the(number).schedule().verificationDue()).contains(TWENTIETH_WORKING_DAY);
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
