package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.search.CaseFilter;
import org.tongban.cases.search.CaseSearch;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.people.Memberships;
import org.tongban.portal.security.Browser;

/** Two regions share the posts and their groups; a person works for one of them and knows nothing of the other. */
@HallTest
class TwoRegionsTest {

    private static final String THERE = "360703";
    private static final String CLERK = "clerkThere";
    private static final String PASSWORD = "long-words-of-a-clerk-there";
    private static final String SIGN = "outdoor-advertising-permit";

    @LocalServerPort
    int port;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    IdentityService identity;

    @Autowired
    Memberships memberships;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    Applications applications;

    @Autowired
    CaseAccess access;

    @Autowired
    CaseSearch search;

    private String here;

    @BeforeEach
    void openTheOtherRegion() {
        identity.saveTenant(identity.newTenant(THERE));
        var clerk = identity.newUser(CLERK);
        clerk.setFirstName("李那边");
        clerk.setPassword(PASSWORD);
        identity.setAuthentication(CLERK, List.of("camunda-admin")); // who sets one's own password need not change it
        identity.saveUser(clerk);
        identity.clearAuthentication();
        identity.createMembership(CLERK, "window");
        identity.createTenantUserMembership(THERE, CLERK);
        here = hall.receives(SIGN);
    }

    @AfterEach
    void closeIt() {
        identity.deleteUser(CLERK);
        hall.loses(THERE);
    }

    @Test
    void whatIsWrittenForAPersonCountsBeforeThePost() {
        assertThat(memberships.regions(CLERK)).containsExactly(THERE);
        assertThat(memberships.regions("window")).containsExactly("360702");
    }

    /** Whoever is left could not see its cases, and their applicants would wait for nobody. */
    @Test
    void aRegionStaysWhileItHasCases() {
        appliesThere();
        identity.deleteTenantUserMembership(THERE, CLERK);

        assertThatThrownBy(() -> identity.deleteTenant(THERE)).hasStackTraceContaining("还有没有办结的办件");

        assertThat(memberships.everyRegion()).contains(THERE);
    }

    /** An application might come in at the same moment; where nobody serves, none is taken. */
    @Test
    void aRegionStaysWhileSomebodyServesIt() {
        assertThatThrownBy(() -> identity.deleteTenant(THERE)).hasStackTraceContaining("请先把他们移出，再删除地区");

        assertThat(memberships.regions(CLERK)).containsExactly(THERE);
    }

    @Test
    void aRegionWithoutCasesGoes() {
        identity.saveTenant(identity.newTenant("360704"));

        identity.deleteTenant("360704");

        assertThat(memberships.everyRegion()).doesNotContain("360704");
    }

    @Test
    void eachClerkFindsTheOwnCaseOnly() {
        String there = appliesThere();

        assertThat(access.maySee(CLERK, here)).isFalse();
        assertThat(access.maySee("window", there)).isFalse();
        assertThat(found(CLERK, here)).isEmpty();
        assertThat(found(CLERK, there)).containsExactly(there);
        assertThat(found("window", there)).isEmpty();
        assertThat(found("admin", there)).containsExactly(there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/cases/{case}",
                "/staff/cases/{case}/identity",
                "/staff/cases/{case}/documents/1",
                "/staff/cases/{case}/materials/outdoor-advertising-rendering",
                "/staff/cases/{case}/materials/outdoor-advertising-rendering/file",
                "/staff/cases/{case}/materials/outdoor-advertising-rendering/pages/1",
                "/staff/intake",
                "/staff/intake/items",
                "/staff/intake/slips/{case}",
                "/staff/tasks/{task}/case",
                "/staff/tasks/{task}/colleagues"
            })
    void noPageTellsTheOtherClerkAnything(String path) {
        Browser browser = new Browser(port);
        browser.signIn(CLERK, PASSWORD);

        HttpResponse<String> page = browser.get(filled(path));

        assertThat(page.statusCode()).isIn(302, 403, 404);
        assertThat(page.body()).doesNotContain(hall.the(here).applicant().name());
        if (page.statusCode() == 302) {
            String target = Browser.target(page);
            assertThat(browser.get(target).statusCode()).as(target).isIn(403, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/{task}",
                "/engine-rest/task/{task}/form-variables",
                "/engine-rest/task/{task}/deployed-form",
                "/engine-rest/task/{task}/variables",
                "/engine-rest/task/{task}/comment",
                "/engine-rest/task/{task}/identity-links"
            })
    void noTaskIsReadThroughTheEngine(String path) {
        assertThat(engine(filled(path), null).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "assignee", "complete", "submit-form", "comment/create"})
    void noTaskIsWorkedOnThroughTheEngine(String act) {
        String body = act.startsWith("comment") ? "{\"message\":\"看看\"}" : "{\"userId\":\"%s\"}".formatted(CLERK);

        assertThat(engine("/engine-rest/task/" + theTask().getId() + "/" + act, body)
                        .statusCode())
                .isBetween(400, 409);
        assertThat(theTask().getAssignee()).isNull();
        assertThat(hall.openTasks(here)).containsExactly("UserTask_CheckMaterials");
    }

    @Test
    void listsAndCountsShowNoTaskOfTheOtherRegion() {
        String count = "/task/count?processInstanceBusinessKey=" + here;
        Browser tasklist = new Browser(port);
        tasklist.signIn(CLERK, PASSWORD);
        tasklist.get("/camunda/app/tasklist/default/");

        assertThat(at(CLERK).tasksOf(here)).isEmpty();
        assertThat(engine("/engine-rest/task?candidateGroup=window", null).body())
                .doesNotContain(theTask().getId());
        assertThat(engine("/engine-rest" + count, null).body()).isEqualTo("{\"count\":0}");
        assertThat(tasklist.get("/camunda/api/engine/engine/default" + count).body())
                .isEqualTo("{\"count\":0}");
        assertThat(at(CLERK).<Long>finds(() -> tasks.createTaskQuery()
                        .or()
                        .taskUnassigned()
                        .taskCandidateGroup("window")
                        .includeAssignedTasks()
                        .endOr()
                        .processInstanceBusinessKey(here)
                        .count()))
                .isZero();
    }

    @Test
    void aTaskThatWasTakenBeforeThePersonMovedIsNotThePersonsAnyMore() {
        Task task = theTask();
        register.say(() -> tasks.setAssignee(task.getId(), CLERK));

        assertThat(at(CLERK).tasksOf(here)).isEmpty();
        assertThatThrownBy(() -> at(CLERK).does(() -> forms.getTaskFormVariables(task.getId())))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> at(CLERK).does(() -> tasks.complete(task.getId())))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whatAPersonHadTakenGoesBackWhenThePersonLeavesTheRegion() {
        String taken = takenThereBy(CLERK);

        identity.deleteTenantUserMembership(THERE, CLERK);

        assertThat(assignee(taken)).isNull();
    }

    @Test
    void handsATaskToNobodyOfTheOtherRegion() {
        Task task = theTask();
        at("window").takes(task);
        Browser browser = new Browser(port);
        browser.signIn("window", "window");

        assertThat(browser.get(filled("/staff/tasks/{task}/colleagues")).body()).doesNotContain(CLERK);
        assertThatThrownBy(() -> at("window").does(() -> tasks.setAssignee(task.getId(), CLERK)))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("任务只能转交给负责同一地区的人员。");
    }

    @Test
    void whoAwaitsAMaterialIsListedInTheOwnRegionOnly() {
        String number = hall.receives("food-business-licence", Set.of("food-safety-rules-list"), answers -> {});
        posts.acceptWithTolerance(number);
        Browser there = new Browser(port);
        there.signIn(CLERK, PASSWORD);
        Browser window = new Browser(port);
        window.signIn("window", "window");

        assertThat(there.get("/staff/awaited").body()).doesNotContain(number);
        assertThat(there.get("/staff/awaited/count").body()).isEqualTo("0");
        assertThat(window.get("/staff/awaited").body()).contains(number);
    }

    @Test
    void aPersonOfNoRegionSeesNothing() {
        identity.deleteTenantUserMembership(THERE, CLERK);
        identity.deleteTenantGroupMembership("360702", "window");
        try {
            assertThat(memberships.regions(CLERK)).isEmpty();
            assertThat(access.maySee(CLERK, here)).isFalse();
            assertThat(at(CLERK).tasksOf(here)).isEmpty();
            assertThat(found(CLERK, here)).isEmpty();
        } finally {
            identity.createTenantGroupMembership("360702", "window");
        }
    }

    /** 999999 is no region; the other one has a clerk first, and then none any more. */
    @Test
    void takesNoApplicationThatNobodyWouldSee() {
        assertUnserved("999999");
        String draft = applications.open(SIGN, THERE, Channel.API).id();
        identity.deleteMembership(CLERK, "window");

        assertUnserved(THERE);
        assertThatThrownBy(() -> applications.submit(draft, hall.answers(SIGN), null))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("没有受理该事项的窗口");
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, "food-business-licence", "open-a-restaurant", "newborn"})
    void nobodyAppliesWhereNobodyWorks(String offering) {
        HttpResponse<String> answer = api(offering, "999999");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("urn:tongban:problem:region-unserved", "没有受理该事项的窗口");
        assertThat(api(offering, "360702").statusCode()).isEqualTo(201);
    }

    @Test
    void thePageSaysItBeforeAnythingIsTyped() {
        identity.deleteTenantGroupMembership("360702", "window");
        try {
            HttpResponse<String> form = new Browser(port).get("/apply/" + SIGN);
            assertThat(form.statusCode()).isEqualTo(409);
            assertThat(form.body()).contains("没有受理该事项的窗口");
        } finally {
            identity.createTenantGroupMembership("360702", "window");
        }
    }

    private void assertUnserved(String region) {
        assertThatThrownBy(() -> applications.open(SIGN, region, Channel.API))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("没有受理该事项的窗口");
    }

    private String appliesThere() {
        return applications
                .submit(applications.open(SIGN, THERE, Channel.API).id(), hall.answers(SIGN), null)
                .caseNumber();
    }

    private List<String> found(String person, String number) {
        return search.find(person, new CaseFilter(number, "", null, null, null, null), 1).cases().stream()
                .map(found -> found.number())
                .toList();
    }

    private HttpResponse<String> api(String offering, String region) {
        return new Browser(port)
                .post(
                        "/api/v1/applications",
                        "application/json",
                        "{\"offering\":\"%s\",\"region\":\"%s\"}".formatted(offering, region));
    }

    private HttpResponse<String> engine(String path, String body) {
        Browser browser = new Browser(port);
        String key = Base64.getEncoder().encodeToString((CLERK + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = browser.request(path).header("Authorization", "Basic " + key);
        return browser.send(
                body == null
                        ? request.GET()
                        : request.header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String filled(String path) {
        return path.replace("{case}", here).replace("{task}", theTask().getId());
    }

    private String takenThereBy(String person) {
        String number = appliesThere();
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        register.say(() -> tasks.setAssignee(task, person));
        return task;
    }

    private String assignee(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private Task theTask() {
        return tasks.createTaskQuery().processInstanceBusinessKey(here).singleResult();
    }

    private Desk at(String person) {
        return new Desk(person, identity, memberships, tasks);
    }
}
