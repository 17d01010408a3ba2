package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Opinion;
import org.tongban.form.IdentifierFixture;

/** Somebody who holds every post examines, reviews, decides or verifies a case, but no two of these in the same one. */
@HallTest
class SeparationTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String FOOD = "food-business-licence";
    private static final String FIRE = "fire-safety-check";
    private static final String SHOP = "individual-business-registration";
    private static final String ALL_POSTS = "everybody";
    private static final String REVIEW = "UserTask_Review";
    private static final String DECIDE = "UserTask_Decide";
    private static final String INSPECT = "UserTask_InspectOnSite";
    private static final Map<String, Object> PASS = Map.of("conclusion", "pass", "opinion", "符合条件。");
    private static final Map<String, Object> SEEN = Map.of("finding", "pass", "record", "现场与图纸一致。");
    private static final Map<String, Object> APPROVED = Map.of("decision", "approved");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void giveOnePersonEveryPost() {
        User person = identity.newUser(ALL_POSTS);
        person.setFirstName("赵全");
        person.setLastName("");
        person.setPassword("e7Kq#2mZ!pT9");
        identity.saveUser(person);
        Stream.of("window", "examiner", "inspector", "reviewer", "head", "issuer", "verifier")
                .forEach(post -> identity.createMembership(ALL_POSTS, post));
    }

    @AfterEach
    void takeThemBack() {
        identity.clearAuthentication();
        identity.deleteUser(ALL_POSTS);
    }

    @Test
    void letsNobodyReviewOrDecideWhatTheyExamined() {
        String number = examinedBy(ALL_POSTS);
        refuses(ALL_POSTS, number, REVIEW, PASS, "您已经审查过本办件，请由其他人员审核。");
        posts.review(number);

        refuses(ALL_POSTS, number, DECIDE, APPROVED, "您已经审查过本办件，请由其他人员决定。");

        assertThat(hall.openTasks(number)).containsExactly(DECIDE);
        posts.approve(number);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
    }

    @Test
    void letsNobodyDecideWhatTheyReviewed() {
        String number = examinedBy("examiner");
        hall.does(ALL_POSTS, number, REVIEW, PASS);

        refuses(ALL_POSTS, number, DECIDE, APPROVED, "您已经审核过本办件，请由其他人员决定。");
    }

    @Test
    void letsNobodyVerifyWhatTheyDecided() {
        String number = hall.receives(FIRE);
        posts.acceptOnCommitment(number);
        hall.does(ALL_POSTS, number, DECIDE, APPROVED);
        posts.deliver(number);

        refuses(
                ALL_POSTS,
                number,
                "UserTask_VerifyCommitment",
                Map.of("commitmentTrue", "yes", "record", "与承诺一致。"),
                "您已经决定过本办件，请由其他人员核查。");

        posts.verify(number, "yes");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void letsNobodyDecideToRevokeWhatTheyFoundFalse() {
        String number = hall.receives(
                FIRE,
                Set.of(),
                answers -> answers.put("applicantId", IdentifierFixture.creditCode("91360702MA35GR005")));
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        posts.orderRectification(number, 1);
        hall.openOn(Hall.FIRST_DAY.plusDays(2));
        hall.does(
                ALL_POSTS,
                number,
                "UserTask_VerifyCommitment",
                Map.of("commitmentTrue", "no", "revocationGround", "false-commitment", "record", "疏散门没有向外开启。"));
        posts.hear(number);
        Map<String, Object> kept = Map.of("revocation", "kept", "reason", "已经改正。");

        refuses(ALL_POSTS, number, "UserTask_DecideRevocation", kept, "您已经核查过本办件，请由其他人员决定。");

        hall.does("head", number, "UserTask_DecideRevocation", kept);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void letsNobodyTakeOrBeGivenWhatTheyMayNotComplete() {
        String number = examinedBy(ALL_POSTS);
        posts.review(number);
        String task = hall.openTask(number, DECIDE).getId();

        as(ALL_POSTS, "head");
        assertThatThrownBy(() -> tasks.claim(task, ALL_POSTS)).hasStackTraceContaining("您已经审查过本办件，请由其他人员决定。");
        as("head", "head");
        tasks.claim(task, "head");
        assertThatThrownBy(() -> tasks.setAssignee(task, ALL_POSTS))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("赵全已经审查过本办件，请由其他人员决定。");

        identity.clearAuthentication();
        assertThat(hall.openTask(number, DECIDE).getAssignee()).isEqualTo("head");
    }

    @Test
    void takesAnAdministratorForThePersonThatActs() {
        String number = examinedBy("admin");
        posts.review(number);

        refuses("admin", number, DECIDE, APPROVED, "您已经审查过本办件，请由其他人员决定。");
    }

    @Test
    void asksForTheAdministratorWhereNobodyOfThePostIsLeft() {
        identity.createMembership("head", "inspector");
        try {
            String number = hall.receives(FOOD);
            posts.accept(number);
            posts.examine(number);
            hall.does("head", number, INSPECT, SEEN);
            hall.does(ALL_POSTS, number, INSPECT, SEEN);
            posts.review(number);

            refuses("head", number, DECIDE, APPROVED, "您已经审查过本办件，请由其他人员决定。本岗位在本地区没有其他可以办理的人员，请联系管理员安排。");

            hall.does("admin", number, DECIDE, APPROVED);
            assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
        } finally {
            identity.deleteMembership("head", "inspector");
        }
    }

    @Test
    void asksForTheAdministratorWhereTheOthersOfThePostWorkElsewhere() {
        identity.saveTenant(identity.newTenant("360705"));
        identity.createTenantUserMembership("360705", ALL_POSTS);
        identity.createMembership("head", "examiner");
        try {
            String number = examinedBy("head");
            posts.review(number);

            refuses("head", number, DECIDE, APPROVED, "您已经审查过本办件，请由其他人员决定。本岗位在本地区没有其他可以办理的人员，请联系管理员安排。");
        } finally {
            identity.deleteMembership("head", "examiner");
            identity.deleteTenantUserMembership("360705", ALL_POSTS);
            identity.deleteTenant("360705");
        }
    }

    @Test
    void letsOnePersonAcceptAndDecideOnTheSpot() {
        String number = hall.receives(SHOP, Set.of(), answers -> answers.put("preApproval", true));
        hall.does(ALL_POSTS, number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));

        hall.does(ALL_POSTS, number, "UserTask_DecideOnTheSpot", APPROVED);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
    }

    @Test
    void countsAJointVisitToEachItemThatWasLookedAtAndToNoOther() {
        String number = hall.receives("open-a-restaurant");
        posts.accept(number);
        String food = hall.child(number, FOOD);
        String sign = hall.child(number, SIGN);
        hall.does(ALL_POSTS, number, "UserTask_InspectJointly", Map.of("findings", findings(number)));
        hall.does("inspector", number, "UserTask_InspectJointly", Map.of("findings", findings(number)));
        posts.examine(food);
        posts.examine(sign);
        assertThat(archive.opinion(food, "joint-inspect").person()).isEqualTo(ALL_POSTS);

        refuses(ALL_POSTS, food, REVIEW, PASS, "您已经审查过本办件，请由其他人员审核。");
        hall.does(ALL_POSTS, sign, REVIEW, PASS);

        assertThat(archive.opinion(sign, "review")).extracting(Opinion::person).isEqualTo(ALL_POSTS);
    }

    private List<Map<String, Object>> findings(String number) {
        return Stream.of(FOOD, FIRE)
                .filter(item -> hall.children(number).stream()
                        .anyMatch(child -> child.offering().equals(item) && !child.commitmentChosen()))
                .<Map<String, Object>>map(item -> Map.of("item", item, "finding", "pass", "record", "现场与图纸一致。"))
                .toList();
    }

    private String examinedBy(String person) {
        String number = hall.receives(SIGN);
        posts.accept(number);
        hall.does(person, number, "UserTask_ExamineMaterials", PASS);
        return number;
    }

    private void refuses(String person, String number, String task, Map<String, Object> filledIn, String sentence) {
        assertThatThrownBy(() -> hall.does(person, number, task, filledIn))
                .isInstanceOf(CaseProblem.class)
                .hasMessage(sentence);
        assertThat(hall.openTasks(number)).contains(task);
    }

    private void as(String person, String post) {
        identity.setAuthentication(person, List.of(post), List.of("360702"));
    }
}
