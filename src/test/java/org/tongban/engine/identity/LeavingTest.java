package org.tongban.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.security.Browser;

/** Somebody leaves the hall, a post or a region while a browser is open on the desk and tasks are taken. */
@HallTest
class LeavingTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String REGION = "360702";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String OWN_TASKS = "/camunda/api/engine/engine/default/task/count";
    private static final String OWN_TASKS_BY_REST = "/engine-rest/task/count";
    private static final String NONE = "{\"count\":0}";
    private static final String LEAVER = "zhang.san";

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRegister register;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    NewStaff staff;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    /** Nobody could make another one, but by SQL. */
    @ParameterizedTest
    @MethodSource("waysToLoseTheAdministrator")
    void theLastAdministratorStays(Consumer<IdentityService> way) {
        assertThatThrownBy(() -> way.accept(identity)).hasStackTraceContaining("大厅至少应当有一名系统管理员");

        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(User::getId)
                .containsExactly("admin");
    }

    /** Each of the two sees the other still there, unless they come one after another. */
    @Test
    void oneOfTwoAdministratorsStaysWhoLeaveAtOnce() {
        staff.comes("adm.a", "camunda-admin");
        staff.comes("adm.b", "camunda-admin");
        identity.deleteMembership("admin", "camunda-admin");
        List<Boolean> gone = AtOnce.done(
                transaction,
                () -> identity.deleteMembership("adm.a", "camunda-admin"),
                () -> identity.deleteMembership("adm.b", "camunda-admin"));

        try {
            assertThat(gone).containsExactlyInAnyOrder(true, false);
            assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                    .isEqualTo(1);
        } finally {
            identity.createMembership("admin", "camunda-admin");
        }
    }

    /** Read aloud they are one name. */
    @Test
    void oneOfTwoNamesThatDifferInCapitalsIsTaken() {
        List<Boolean> made = AtOnce.done(
                transaction,
                () -> staff.comes("ZhangSan", "window"),
                () -> identity.saveGroup(identity.newGroup("zhangsan")));

        try {
            assertThat(made).containsExactlyInAnyOrder(true, false);
        } finally {
            identity.deleteGroup("zhangsan");
        }
    }

    @Test
    void thePostsAndTheRegionOfTheHallStay() {
        assertThatThrownBy(() -> identity.deleteGroup("window")).hasStackTraceContaining("不能删除");
        assertThatThrownBy(() -> identity.deleteTenant(REGION)).hasStackTraceContaining("不能删除");

        assertThat(identity.createGroupQuery().groupId("window").count()).isEqualTo(1);
        assertThat(identity.createTenantQuery().tenantId(REGION).count()).isEqualTo(1);
    }

    static Stream<Consumer<IdentityService>> waysToLoseTheAdministrator() {
        return Stream.of(
                people -> people.deleteGroup("camunda-admin"),
                people -> people.deleteUser("admin"),
                people -> people.deleteMembership("admin", "camunda-admin"));
    }

    @Test
    void endsTheSessionOfADeletedPerson() {
        sitsDown(LEAVER, "window");
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);

        identity.deleteUser(LEAVER);

        assertThat(browser.get(OWN_TASKS).statusCode()).isEqualTo(401);
        assertThat(Browser.target(browser.get(TASKLIST))).isEqualTo("/login");
        assertThat(browser.get(OWN_TASKS_BY_REST).statusCode()).isEqualTo(401);
        assertThat(Browser.target(browser.get("/staff/cases"))).isEqualTo("/login");
    }

    @Test
    void doesNotOpenTheSessionToSomebodyNewOfTheSameName() {
        sitsDown(LEAVER, "window");
        identity.deleteUser(LEAVER);

        staff.comes(LEAVER, "window");

        assertThat(browser.get(OWN_TASKS_BY_REST).statusCode()).isEqualTo(401);
    }

    @Test
    void endsEverySessionThatAnOldPasswordHasOpened() {
        sitsDown(LEAVER, "window");
        browser.get(TASKLIST);

        var account = identity.createUserQuery().userId(LEAVER).singleResult();
        account.setPassword("another one by the admin");
        identity.saveUser(account);

        assertThat(browser.get(OWN_TASKS).statusCode()).isEqualTo(401);
        assertThat(Browser.target(browser.get("/staff/cases"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void showsNoTaskOfThePostAnyMore(Consumer<IdentityService> leaves) {
        String number = hall.receives(SIGN);
        sitsDown(LEAVER, "window");
        browser.get(TASKLIST);
        assertThat(browser.get(OWN_TASKS).body()).isNotEqualTo(NONE);
        assertThat(browser.get("/staff/cases/" + number).statusCode()).isEqualTo(200);

        back(leaves, () -> {
            for (String place : List.of(OWN_TASKS, OWN_TASKS_BY_REST)) {
                assertThat(browser.get(place).body())
                        .matches(answer -> answer.equals(NONE) || answer.contains("您没有权限进行这项操作。"));
            }
            assertThat(browser.get("/staff/cases/" + number).statusCode()).isEqualTo(403);
        });
    }

    @Test
    void opensCockpitToNobodyWhoAdministersNoMore() {
        sitsDown(LEAVER, "camunda-admin");
        assertThat(browser.get(COCKPIT).statusCode()).isEqualTo(200);

        identity.deleteMembership(LEAVER, "camunda-admin");

        assertThat(browser.get(COCKPIT).statusCode()).isEqualTo(403);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).doesNotContain("cockpit");
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void givesBackWhatWasTaken(Consumer<IdentityService> leaves) {
        staff.comes(LEAVER, "window");
        String number = hall.receives(SIGN);
        String task = takes(LEAVER, number);

        back(leaves, () -> {
            assertThat(assignee(task)).isNull();
            assertThat(register.ledger(number))
                    .filteredOn(LedgerEntry::isComment)
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.note()).startsWith("“核对申请材料”退回本岗位待领：新来的已不在本岗位。");
                        assertThat(entry.actorName()).isEqualTo("系统");
                    });
        });
    }

    static Stream<Consumer<IdentityService>> waysOut() {
        return Stream.of(
                identity -> identity.deleteMembership(LEAVER, "window"),
                identity -> identity.deleteTenantGroupMembership(REGION, "window"));
    }

    @Test
    void givesBackWhatSomebodyHadTakenWhoGoesToAnotherRegion() {
        String elsewhere = "360703";
        staff.comes(LEAVER, "window");
        String task = takes(LEAVER, hall.receives(SIGN));
        identity.saveTenant(identity.newTenant(elsewhere));

        identity.createTenantUserMembership(elsewhere, LEAVER);

        try {
            assertThat(assignee(task)).isNull();
        } finally {
            identity.deleteTenantUserMembership(elsewhere, LEAVER);
            identity.deleteTenant(elsewhere);
        }
    }

    @Test
    void givesBackWhatADeletedPersonHadTakenThoughTheCaseRests() {
        staff.comes("360702-001", "window");
        String number = hall.receives(SIGN);
        String task = takes("360702-001", number);
        hall.pauses(number);

        deleteByRest("360702-001");

        assertThat(assignee(task)).isNull();
        assertThat(register.ledger(number))
                .filteredOn(LedgerEntry::isComment)
                .extracting(LedgerEntry::actor)
                .containsExactly("admin");
    }

    @Test
    void leavesATaskToWhoMayStillDoIt() {
        staff.comes(LEAVER, "window", "examiner");
        String task = takes(LEAVER, hall.receives(SIGN));

        identity.deleteMembership(LEAVER, "examiner");

        assertThat(assignee(task)).isEqualTo(LEAVER);
    }

    @Test
    void givesBackATaskOfThePostThatIsLeftThoughAnotherIsKept() {
        staff.comes(LEAVER, "window", "examiner");
        String task = takes(LEAVER, hall.receives(SIGN));

        identity.deleteMembership(LEAVER, "window");

        assertThat(assignee(task)).isNull();
    }

    @Test
    void leavesATaskToWhoStaysAnAdministrator() {
        staff.comes(LEAVER, "window", "camunda-admin");
        String task = takes(LEAVER, hall.receives(SIGN));

        identity.deleteMembership(LEAVER, "window");

        assertThat(assignee(task)).isEqualTo(LEAVER);
    }

    @Test
    void leavesNothingHalfDone() {
        staff.comes(LEAVER, "window");
        String number = hall.receives(SIGN);
        String task = takes(LEAVER, number);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    identity.deleteUser(LEAVER);
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(assignee(task)).isEqualTo(LEAVER);
        assertThat(identity.createUserQuery().userId(LEAVER).count()).isOne();
        assertThat(register.ledger(number)).noneMatch(LedgerEntry::isComment);
    }

    private void sitsDown(String person, String post) {
        staff.comes(person, post);
        assertThat(Browser.target(browser.signIn(person, NewStaff.PASSWORD))).isEqualTo(TASKLIST);
    }

    private String takes(String person, String number) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        tasks.claim(task, person);
        return task;
    }

    private String assignee(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    /** Whoever leaves the region with the whole post takes the post back into it. */
    private void back(Consumer<IdentityService> leaves, Runnable then) {
        leaves.accept(identity);
        try {
            then.run();
        } finally {
            boolean gone = identity.createTenantQuery().groupMember("window").count() == 0;
            if (gone) {
                identity.createTenantGroupMembership(REGION, "window");
            }
        }
    }

    private void deleteByRest(String person) {
        HttpHeaders admin = new HttpHeaders();
        admin.setBasicAuth("admin", "admin");
        HttpResponse<String> answer = new Browser(port)
                .send(browser.request("/engine-rest/user/" + person)
                        .header(HttpHeaders.AUTHORIZATION, admin.getFirst(HttpHeaders.AUTHORIZATION))
                        .method("DELETE", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
    }
}
