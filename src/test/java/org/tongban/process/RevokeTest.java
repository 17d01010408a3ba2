package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.RenewalFixture;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.step.Hearings;
import org.tongban.cases.step.Review;
import org.tongban.cases.step.Revocations;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.trust.Credit;
import org.tongban.document.content.DocumentKind;

/** Nobody loses a licence without being told and heard (行政许可法 第七条), seen from a food licence renewed on commitment. */
@HallTest
class RevokeTest {

    private static final String REVOKE = "revoke";
    private static final String FOUND = "到场核查，逐条核对承诺内容。";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    Credit credit;

    @Autowired
    Revocations revocations;

    @Autowired
    Hearings hearings;

    @Autowired
    Review review;

    @Test
    void tellsTheFactsAndTheRightToBeHeardBeforeAnythingIsDecided() {
        String number = foundFalse("91360702MA35RW001");

        assertThat(archive.paper(number, DocumentKind.REVOCATION_NOTICE))
                .contains(FOUND, "拟", "第七条", "陈述、申辩", "2026年3月9日");
        assertThat(hall.the(number).schedule().lastDay(TermKind.STATEMENT)).contains(LocalDate.of(2026, 3, 9));
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_RecordStatement");
        assertThat(archive.acts(number)).endsWith("告知拟撤销");
    }

    @Test
    void isNotRevokedBeforeSomebodyWasHeardAndTheDecidingPostHasDecidedSo() {
        String number = foundFalse("91360702MA35RW006");
        assertThatThrownBy(() -> revocations.revoke(number, Ground.FRAUD, FOUND, Actor.SYSTEM))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("听取陈述、申辩（《中华人民共和国行政许可法》第七条），不能直接撤销");

        posts.hear(number);
        assertThatThrownBy(() -> revocations.revoke(number, Ground.FRAUD, FOUND, Actor.SYSTEM))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("有权决定的岗位没有作出“撤销”的决定");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
    }

    /** 行政许可法 第七条: whoever was not told of deceit and of the bar was not heard on them. */
    @Test
    void isRevokedOnNoOtherGroundThanWasTold() {
        String number = foundFalse("91360702MA35RW007");
        assertThat(hall.the(number).revocationGround()).contains(Ground.FALSE_COMMITMENT);
        assertThat(archive.paper(number, DocumentKind.REVOCATION_NOTICE))
                .contains("第六十九条第一款第四项")
                .doesNotContain("第六十九条第二款", "欺骗", "三年内");
        posts.hear(number);

        Actor head = new Actor("head", "陈志强", "决定岗");
        review.decision(number, head, new Decided(DecidingForm.REVOCATION, "revoked", "撤销"), "");
        revocations.revoke(number, Ground.FRAUD, "对此知情。", head);

        assertThat(hall.the(number).ground()).contains(Ground.FALSE_COMMITMENT);
        assertThat(hall.the(number).barredUntil()).isEmpty();
        assertThat(archive.paper(number, DocumentKind.REVOCATION)).doesNotContain("第六十九条第二款", "欺骗");
    }

    @Test
    void isRevokedForDeceitOnlyAfterThatWasTold() {
        String number = foundFalse("91360702MA35RW008", "fraud");

        assertThat(archive.paper(number, DocumentKind.REVOCATION_NOTICE))
                .contains("以欺骗手段取得该决定", "《食品经营许可和备案管理办法》第五十四条、《中华人民共和国行政许可法》第六十九条第二款")
                .contains("取得的利益不受保护", "依法给予的行政处罚，本机关另行作出决定", "三年内不得再次申请该行政许可的延续（《中华人民共和国行政许可法》第七十九条）")
                .doesNotContain("第六十九条第一款");
        posts.hear(number);
        posts.revoke(number);

        assertThat(hall.the(number).ground()).contains(Ground.FRAUD);
        assertThat(hall.the(number).barredUntil()).isPresent();
    }

    @Test
    void isNotIntendedOnAGroundThatNothingIsRevokedOn() {
        String number = foundFalse("91360702MA35RW009");

        assertThatThrownBy(() -> hearings.found(number, Ground.WITHDRAWN))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("不能因“申请人撤回申请”撤销许可");
        assertThat(hall.the(number).revocationGround()).contains(Ground.FALSE_COMMITMENT);
    }

    /** 市场监督管理行政许可程序暂行规定 第四十三条、第四十四条. */
    @Test
    void tellsTheRightToAHearingWhereALawGivesIt() {
        String number = foundFalse("91360702MA35RW010");

        assertThat(archive.paper(number, DocumentKind.REVOCATION_NOTICE))
                .contains("《市场监督管理行政许可程序暂行规定》第四十三条、第四十四条", "享有陈述、申辩和要求举行听证的权利", "2026年3月9日");
    }

    @Test
    void endsRevokedAndRecordsTheBreach() {
        String number = foundFalse("91360702MA35RW002", "fraud");
        posts.hear(number);

        posts.revoke(number);

        assertThat(archive.ends(REVOKE, number)).containsExactly("EndEvent_Revoked");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REVOKED);
        assertThat(hall.the(number).ground()).contains(Ground.FRAUD);
        assertThat(hall.the(number).reason()).contains("期满以后仍有三处不符合承诺。");
        assertThat(archive.paper(number, DocumentKind.REVOCATION))
                .contains("已陈述、申辩", "第六十九条第二款", "欺骗", "不受保护", "第七十九条");
        assertThat(archive.acts(number)).endsWith("撤销许可并记录失信");
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isTrue();
    }

    @Test
    void endsWithTheLicenceKeptAndTheApplicantTold() {
        String number = foundFalse("91360702MA35RW003");
        posts.hear(number);

        posts.keep(number);

        assertThat(archive.ends(REVOKE, number)).containsExactly("EndEvent_LicenceKept");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(archive.papers(number)).endsWith(DocumentKind.REVOCATION_KEPT);
        assertThat(archive.paper(number, DocumentKind.REVOCATION_KEPT)).contains("不予撤销", "当事人已经证明符合承诺。");
        assertThat(archive.acts(number)).endsWith("决定不予撤销");
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isFalse();
    }

    @Test
    void goesOnToTheDecisionWhenNobodySaysAnything() {
        String number = foundFalse("91360702MA35RW004");

        hall.timePassesUntil(number, "BoundaryEvent_StatementOverdue");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_DecideRevocation");
        assertThat(archive.acts(number)).endsWith("期限内没有陈述、申辩");
        posts.revoke(number);
        assertThat(archive.paper(number, DocumentKind.REVOCATION))
                .contains("期限内没有陈述、申辩，也没有要求举行听证", "《中华人民共和国行政许可法》第六十九条第一款第四项")
                .doesNotContain("第七十九条", "不受保护");
    }

    @Test
    void isSupervisedWhenNobodyDecides() {
        String number = foundFalse("91360702MA35RW005");
        posts.hear(number);

        hall.timePassesUntil(number, "BoundaryEvent_DecisionOverdue");

        assertThat(archive.ends(REVOKE, number)).containsExactly("EndEvent_OverdueRecorded");
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind)
                .containsExactly(SupervisionKind.REVOCATION_OVERDUE);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_DecideRevocation");
    }

    private String foundFalse(String applicant) {
        return foundFalse(applicant, "false-commitment");
    }

    private String foundFalse(String applicant, String ground) {
        String number = RenewalFixture.delivered(applicant, hall, posts);
        posts.findFalse(number, ground);
        return number;
    }
}
