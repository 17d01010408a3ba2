package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.InvalidApplication;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.supply.Promises;
import org.tongban.cases.supply.Tolerance;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.material.Material;
import org.tongban.form.IdentifierFixture;

/** Who may not be decided on commitment: the window reads why, and its task stays open. */
@HallTest
class CommitmentLimitsTest {

    private static final String HONEST = IdentifierFixture.creditCode("91360702MA35TC001");
    private static final String FOOD = "food-business-licence";
    private static final String RULES = "food-safety-rules-list";
    private static final String PLAN = "fire-emergency-plan";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    Catalog catalog;

    @Autowired
    Tolerance tolerance;

    @Autowired
    Promises promises;

    @Test
    void takesNoCommitmentFromWhoeverBrokeOne() {
        String applicant = IdentifierFixture.creditCode("91360702MA35TC003");
        String waiting = applies(applicant, true);
        breakCommitment(applicant);

        assertThatThrownBy(() -> hall.takesIn("fire-safety-check", committed(applicant)))
                .as("before the window")
                .isInstanceOf(InvalidApplication.class);
        Stream.of(waiting, applies(applicant, true)).forEach(number -> {
            assertThatThrownBy(() -> posts.acceptOnCommitment(number))
                    .isInstanceOf(CaseProblem.class)
                    .hasMessageContaining("有未修复的失信记录");
            staysAtTheWindow(number);
        });
    }

    /** Anybody may write somebody's number into a form, and is told there what everybody is. */
    @Test
    void tellsNobodyWhoTypesANumberWhatTheHallKnowsOfIt() {
        String applicant = IdentifierFixture.creditCode("91360702MA35TC005");
        breakCommitment(applicant);
        List<Material> missing = catalog.item(FOOD).material(RULES).stream().toList();

        assertThat(tolerance.terms(Channel.WEB, applicant, missing))
                .isEqualTo(tolerance.terms(Channel.WEB, HONEST, missing))
                .matches(Tolerance.Terms::allowed);
        assertThat(tolerance.terms(Channel.WINDOW, applicant, missing))
                .matches(terms -> !terms.allowed() && terms.reason().contains("信用等级D"));
        String number = hall.receives(FOOD, Set.of(RULES), answers -> answers.put("applicantId", applicant));
        assertThat(promises.terms(number))
                .hasValueSatisfying(terms -> assertThat(terms.allowed()).isTrue());
        assertThatThrownBy(() -> posts.acceptWithTolerance(number)).hasMessageContaining("信用等级D");
    }

    @Test
    void takesNoCommitmentThatTheApplicantDidNotChoose() {
        String number = applies(HONEST, false);

        assertThatThrownBy(() -> posts.acceptOnCommitment(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("本次申请不在告知承诺的适用范围");

        staysAtTheWindow(number);
    }

    @Test
    void asksForEverythingWhenTheCommitmentIsNotTaken() {
        String number = applies(HONEST, true);

        assertThatThrownBy(() -> posts.accept(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContainingAll("消防安全制度", "灭火和应急疏散预案", "场所平面布置图", "场所消防设施平面图");

        assertThat(archive.state(number, PLAN)).isEqualTo(MaterialState.WAIVED);
    }

    private String applies(String applicant, boolean commitment) {
        return hall.receives("fire-safety-check", Set.of(), answers -> {
            answers.put("applicantId", applicant);
            answers.put("fireCommitment", commitment);
        });
    }

    private Map<String, Object> committed(String applicant) {
        Map<String, Object> answers = new HashMap<>(hall.answers("fire-safety-check"));
        answers.put("applicantId", applicant);
        answers.put("fireCommitment", true);
        return answers;
    }

    private void breakCommitment(String applicant) {
        String number = applies(applicant, true);
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        posts.orderRectification(number, 1);
        hall.openOn(Hall.FIRST_DAY.plusDays(2));
        posts.verify(number, "no");
        posts.hear(number);
        posts.revoke(number);
    }

    private void staysAtTheWindow(String number) {
        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckMaterials");
    }
}
