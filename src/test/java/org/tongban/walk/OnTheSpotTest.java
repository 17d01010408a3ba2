package org.tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.DocumentKind;

/** An incomplete transfer is refused on the spot with everything told once (不动产登记暂行条例 第十七条). */
@HallTest
class OnTheSpotTest {

    private static final String TRANSFER = "property-transfer-registration";
    private static final String APPLICATION = "property-registration-application";
    private static final String CHECK = "UserTask_CheckMaterials";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    Walkers walkers;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void everyEntryIsInForce() {
        hall.openOn(Walkers.DAY);
    }

    @Test
    void asksForNoCorrections() {
        String number = incomplete(TRANSFER);

        assertThatThrownBy(() -> posts.askCorrections(number, Map.of(APPLICATION, "没有提交。")))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("当场书面告知不予受理");
    }

    @Test
    void isRefusedWithEverythingToldAndMayBeAppliedForAgainAtOnce() {
        String number = incomplete(TRANSFER);
        assertThatThrownBy(() -> refuse(number, "sale-contract"))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("必须一次列全");

        refuse(number, APPLICATION);

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_Refused");
        assertThat(hall.the(number).ground()).contains(Ground.INCOMPLETE);
        assertThat(archive.paper(number, DocumentKind.REFUSAL)).contains("没有提交。", "可以立即重新申请");
        assertThat(hall.the(walkers.apply(TRANSFER, walkers.someAnswers(TRANSFER), Set.of()))
                        .state())
                .isEqualTo(CaseState.RECEIVED);
    }

    /** No entry is both refused on the spot and decided on commitment, but one might be: it is told all there is, once. */
    @Test
    void isToldWhatACommitmentThatCannotBeTakenWouldHaveStoodInFor() {
        String number = incomplete(TRANSFER);
        database.update("update service_case set commitment_chosen = true where number = ?", number);
        database.update(
                "update case_material set state = 'WAIVED' where code = 'sale-contract' and case_number = ?", number);
        database.update(
                "insert into breach (id, applicant_id, case_number, found_on) values (-1, ?, ?, ?)",
                hall.the(number).applicant().idNumber(),
                number,
                Walkers.DAY);
        try {
            assertThatThrownBy(() -> refuse(number, APPLICATION)).hasMessageContaining("必须一次列全，还缺");
        } finally {
            database.update("delete from breach where id = -1");
        }
    }

    /** 不动产登记暂行条例 第十七条第一款 knows two grounds, also where it is part of a one-thing. */
    @ParameterizedTest
    @ValueSource(strings = {TRANSFER, "property-transfer"})
    void isRefusedOnNoGroundThatItsLawDoesNotKnow(String offering) {
        String number = walkers.apply(offering, walkers.someAnswers(offering), Set.of());

        assertThatThrownBy(() -> posts.refuse(number)).hasMessageContaining("没有规定这一不予受理的情形");
        posts.refuseAsAnothers(number);

        assertThat(hall.the(number).ground()).contains(Ground.NOT_THIS_ORGAN);
    }

    @Test
    void countsAsAcceptedWhenNobodyAnswersByTheNextWorkingDay() {
        String number = incomplete(TRANSFER);
        assertThat(hall.the(number).schedule().lastDay(TermKind.ANSWER)).contains(Walkers.DAY.plusDays(1));

        hall.timePassesUntil(number, "BoundaryEvent_NotAnswered");

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_DeemedAccepted");
        assertThat(hall.the(number).acceptKind()).contains(AcceptKind.DEEMED);
    }

    @Test
    void answersAOneThingThatItIsPartOfInTheSameWay() {
        String number = incomplete("property-transfer");

        assertThatThrownBy(() -> posts.askCorrections(number, Map.of(APPLICATION, "没有提交。")))
                .hasMessageContaining("当场书面告知不予受理");
        assertThat(hall.the(number).schedule().lastDay(TermKind.ANSWER)).contains(Walkers.DAY.plusDays(1));
    }

    @Test
    void leavesOtherItemsTheirNoticeAndTheirFiveDays() {
        String sign = "outdoor-advertising-permit";
        String number = walkers.apply(sign, walkers.someAnswers(sign), Set.of("outdoor-advertising-rendering"));

        assertThat(hall.the(number).schedule().lastDay(TermKind.ANSWER)).contains(Walkers.DAY.plusDays(7));
        assertThatThrownBy(() -> refuse(number, "outdoor-advertising-rendering"))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("应当一次性告知补正");
    }

    private String incomplete(String offering) {
        return walkers.apply(offering, walkers.someAnswers(offering), Set.of(APPLICATION));
    }

    private void refuse(String number, String missing) {
        hall.does(
                "window",
                number,
                CHECK,
                Map.of(
                        "acceptOutcome",
                        "refused",
                        "refusalGround",
                        "incomplete",
                        "findings",
                        List.of(Map.of("material", missing, "reason", "没有提交。")),
                        "reason",
                        "申请材料不齐全。"));
    }
}
