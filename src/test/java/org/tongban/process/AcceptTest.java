package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.tongban.cases.register.Case;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.DocumentKind;

/** Acceptance (行政许可法 第三十二条), each way it ends. */
@HallTest
class AcceptTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final LocalDate FIFTH_WORKING_DAY = LocalDate.of(2026, 3, 9);

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Test
    void acceptsACompleteApplicationWithAWrittenSlip() {
        String number = hall.receives(SIGN);

        posts.accept(number);

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_Accepted");
        assertThat(archive.papers(number)).containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE);
        assertThat(archive.acts(number)).containsExactly("提交申请", "受理");
        Case accepted = hall.the(number);
        assertThat(accepted.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(accepted.acceptKind()).contains(AcceptKind.FULL);
        assertThat(accepted.schedule().acceptedOn()).contains(Hall.FIRST_DAY);
    }

    @Test
    void countsAsAcceptedWhenNobodyAnswersWithinFiveWorkingDays() {
        String number = hall.receives(SIGN);

        hall.timePassesUntil(number, "BoundaryEvent_NotAnswered");

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_DeemedAccepted");
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind, SupervisionEntry::post, SupervisionEntry::at)
                .containsExactly(tuple(
                        SupervisionKind.DEEMED_ACCEPTANCE,
                        "窗口受理岗",
                        Moments.endOf(FIFTH_WORKING_DAY).toInstant()));
        assertThat(archive.papers(number)).containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
        Case accepted = hall.the(number);
        assertThat(accepted.acceptKind()).contains(AcceptKind.DEEMED);
        assertThat(accepted.schedule().acceptedOn()).contains(Hall.FIRST_DAY);
        assertThat(accepted.schedule().deadline(TermKind.PROMISED))
                .hasValueSatisfying(due -> assertThat(due.lastDay()).isEqualTo("2026-03-16"));
    }

    @Test
    void countsAsAcceptedFromTheDayOfTheCorrectionsWhenNobodyAnswersThem() {
        String number = hall.receives(SIGN, Set.of("outdoor-advertising-rendering"), answers -> {});
        posts.askCorrections(number, Map.of("outdoor-advertising-rendering", "没有提交户外广告效果图"));
        hall.openOn(LocalDate.of(2026, 3, 5));
        applicants.correct(number, "outdoor-advertising-rendering");

        assertThat(hall.timer(number, "BoundaryEvent_CorrectionsNotAnswered").getDuedate())
                .isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 12)));
        hall.timePassesUntil(number, "BoundaryEvent_CorrectionsNotAnswered");

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_DeemedAccepted");
        assertThat(hall.the(number).schedule().acceptedOn()).contains(LocalDate.of(2026, 3, 5));
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind)
                .containsExactly(SupervisionKind.DEEMED_ACCEPTANCE);
    }

    @Test
    void refusesAndNamesTheRightOrgan() {
        String number = hall.receives(SIGN);

        hall.does(
                "window",
                number,
                "UserTask_CheckMaterials",
                Map.of(
                        "acceptOutcome", "refused",
                        "refusalGround", "not-this-organ",
                        "properOrgan", "章贡区住房和城乡建设局",
                        "reason", "设置位置在建设工程围挡内。"));

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_Refused");
        assertThat(archive.papers(number)).containsExactly(DocumentKind.RECEIPT, DocumentKind.REFUSAL);
        assertThat(archive.paper(number, DocumentKind.REFUSAL)).contains("章贡区住房和城乡建设局", "设置位置在建设工程围挡内。", "行政复议");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REFUSED);
        assertThat(hall.the(number).properOrgan()).contains("章贡区住房和城乡建设局");
    }

    @Test
    void refusesWhatNeedsNoLicenceWithoutNamingAnotherOrgan() {
        String number = hall.receives(SIGN);

        posts.refuse(number);

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_Refused");
        assertThat(archive.paper(number, DocumentKind.REFUSAL)).contains("本事项依法不需要取得许可。");
        assertThat(hall.the(number).properOrgan()).isEmpty();
        assertThat(hall.the(number).reason()).contains("本事项依法不需要取得许可。");
    }

    @Test
    void acceptsAnItemWithItsOneThing() {
        String bundle = hall.receives("open-a-restaurant");

        posts.accept(bundle);

        String sign = hall.child(bundle, SIGN);
        assertThat(archive.ends("accept", sign)).containsExactly("EndEvent_AcceptedWithBundle");
    }
}
