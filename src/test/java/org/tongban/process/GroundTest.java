package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.document.content.DocumentKind;
import org.tongban.form.IdentifierFixture;

/** A refusal, a rejection and an end are kept with what they come to in law; some of them bar a new application. */
@HallTest
class GroundTest {

    private static final String FOOD = "food-business-licence";
    private static final String SIGN = "outdoor-advertising-permit";
    private static final String SHOP = "individual-business-registration";
    private static final String CHECK = "UserTask_CheckMaterials";
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2027, 3, 2);

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Test
    void keepsWhyAnApplicationIsRefused() {
        String needless = hall.receives(SIGN);
        posts.refuse(needless);
        String elsewhere = hall.receives(SIGN);
        refuse(elsewhere, Map.of("refusalGround", "not-this-organ", "properOrgan", "市城市管理局"));

        assertThat(hall.the(needless).ground()).contains(Ground.NO_LICENCE_NEEDED);
        assertThat(hall.the(elsewhere).ground()).contains(Ground.NOT_THIS_ORGAN);
        assertThat(hall.the(elsewhere).properOrgan()).contains("市城市管理局");
    }

    @Test
    void barsANewApplicationForAYearAfterFalseMaterialsWhereSafetyIsConcerned() {
        String applicant = IdentifierFixture.creditCode("91360702MA35GR001");
        String number = receives(FOOD, applicant);
        refuse(number, Map.of("refusalGround", "false-materials"));

        assertThat(hall.the(number).barredUntil()).contains(A_YEAR_LATER);
        assertThat(archive.paper(number, DocumentKind.REFUSAL)).contains("依法给予的警告", "第七十八条", "2027年3月2日");
        hall.openOn(A_YEAR_LATER);
        Map<String, Object> again = hall.answers(FOOD);
        again.put("applicantId", applicant);
        assertThatThrownBy(() -> hall.takesIn(FOOD, again))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContainingAll("2027年3月2日", "食品经营许可", "不得再次申请", "第七十八条");
        receives(SIGN, applicant);
        hall.openOn(A_YEAR_LATER.plusDays(1));
        assertThat(hall.the(receives(FOOD, applicant)).state()).isEqualTo(CaseState.RECEIVED);
    }

    /** 行政许可法 第七十八条: 该行政许可 is what was applied for, and the licence itself goes on. */
    @Test
    void barsFromNothingButTheChangeThatWasAppliedForWithFalseMaterials() {
        String applicant = IdentifierFixture.creditCode("91360702MA35GR005");
        String number = receivesFood(applicant, "change");
        refuse(number, Map.of("refusalGround", "false-materials"));

        assertThat(archive.paper(number, DocumentKind.REFUSAL)).contains("不得再次申请该行政许可的变更。");
        assertThatThrownBy(() -> receivesFood(applicant, "change")).hasMessageContaining("不能在网上提交");
        assertThat(hall.the(receivesFood(applicant, "renewal")).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void barsNobodyWhereTheLicenceDoesNotConcernSafety() {
        String applicant = IdentifierFixture.creditCode("91360702MA35GR002");
        String number = receives(SIGN, applicant);
        refuse(number, Map.of("refusalGround", "false-materials"));

        assertThat(hall.the(number).ground()).contains(Ground.FALSE_MATERIALS);
        assertThat(hall.the(receives(SIGN, applicant)).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void doesNotRefuseARegistrationUnderTheLawOfLicences() {
        String number = hall.receives(SHOP);

        assertThatThrownBy(() -> refuse(number, Map.of("refusalGround", "false-materials")))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("本事项不是行政许可");
    }

    @Test
    void keepsWhyItIsRejectedAndBarsLikewise() {
        String applicant = IdentifierFixture.creditCode("91360702MA35GR003");
        String number = reviewed(receives(FOOD, applicant));
        hall.does(
                "head",
                number,
                "UserTask_Decide",
                Map.of("decision", "rejected", "rejectionGround", "false-materials", "reason", "租赁合同是伪造的。"));

        assertThat(hall.the(number).ground()).contains(Ground.FALSE_MATERIALS);
        assertThat(archive.paper(number, DocumentKind.REJECTION)).contains("依法给予的警告", "第七十八条", "2027年3月2日");
        assertThatThrownBy(() -> receives(FOOD, applicant)).hasMessage("“食品经营许可”的申请现在不能在网上提交，请携带身份证件到窗口询问。");
    }

    @Test
    void barsForThreeYearsAfterFraud() {
        String applicant = IdentifierFixture.creditCode("91360702MA35GR004");
        String number = hall.receives("fire-safety-check", Set.of(), answers -> answers.put("applicantId", applicant));
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        posts.orderRectification(number, 1);
        hall.openOn(Hall.FIRST_DAY.plusDays(2));
        posts.findFalse(number, "fraud");
        posts.hear(number);
        posts.revoke(number);

        assertThat(hall.the(number).barredUntil()).contains(LocalDate.of(2029, 3, 4));
        assertThat(archive.paper(number, DocumentKind.REVOCATION)).contains("2029年3月4日");
        Map<String, Object> again = hall.answers("fire-safety-check");
        again.putAll(Map.of("applicantId", applicant, "fireCommitment", false));
        assertThatThrownBy(() -> hall.takesIn("fire-safety-check", again))
                .hasMessageContainingAll("撤销", "2029年3月4日", "不得再次申请", "第七十九条");
    }

    private String receives(String item, String applicant) {
        return hall.receives(item, Set.of(), answers -> answers.put("applicantId", applicant));
    }

    private String receivesFood(String applicant, String applied) {
        return hall.receives(FOOD, Set.of(), answers -> {
            answers.putAll(Map.of(
                    "applicantId",
                    applicant,
                    "applicationType",
                    applied,
                    "foodLicenceNumber",
                    "JY23607020012345",
                    "conditionsUnchanged",
                    true,
                    "foodCommitment",
                    true));
            if (applied.equals("change")) {
                answers.put("foodLicenceValidUntil", "2027-05-06");
            }
        });
    }

    private String reviewed(String number) {
        posts.accept(number);
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);
        return number;
    }

    private void refuse(String number, Map<String, Object> more) {
        var filledIn = new HashMap<String, Object>(Map.of("acceptOutcome", "refused", "reason", "经核对，不予受理。"));
        filledIn.putAll(more);
        hall.does("window", number, CHECK, filledIn);
    }
}
