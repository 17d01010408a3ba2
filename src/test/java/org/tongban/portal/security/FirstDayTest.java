package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongban.Designers;
import org.tongban.Hall;
import org.tongban.OwnHall;
import org.tongban.catalog.Catalog;
import org.tongban.change.ModelDesk;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.people.Memberships;
import org.tongban.organisation.HeldPost;
import org.tongban.workbench.Workbench;

/** A real hall is started for the first time: what its people find, and which doors are open to whom. */
class FirstDayTest {

    private static final String JSON = "application/json";

    private ConfigurableApplicationContext context;

    @Test
    void hasItsPostsItsListsAndItsDoors(@TempDir Path place) throws IOException {
        try (var hall = OwnHall.open(
                "firstDay",
                "jdbc:h2:mem:first-day;DB_CLOSE_DELAY=-1",
                place.resolve("files"),
                "tongban.password.work=10",
                "tongban.hall.example=false")) {
            context = hall;
            hasAGroupForEachPost();
            sharesItsFiltersInTheirOrder();
            letsDesignersDeployAndStartWhatIsTheirs();
            deploysNothingThatNobodyReviewed();
            publishesNoItemWhosePapersItCannotSign(place.resolve("designer"));
            givesTasksToTheirPostOnly();
            asksForOneMoreMaterial();
            opensItsDoorsAsPublished();
            keepsAppliedForPagesApartFromTheStaffs();
            signsPeopleInAndOut();
            context.getBean(Hall.class).close();
        }
    }

    private void hasAGroupForEachPost() {
        for (HeldPost post : HeldPost.values()) {
            assertThat(context.getBean(IdentityService.class)
                            .createGroupQuery()
                            .groupId(post.group())
                            .memberOfTenant("360702")
                            .singleResult()
                            .getName())
                    .isEqualTo(post.label());
            assertThat(may(post.group(), Permissions.ACCESS, Resources.APPLICATION, "tasklist"))
                    .isTrue();
            assertThat(may(post.group(), Permissions.READ, Resources.USER, "head"))
                    .isTrue();
            assertThat(may(post.group(), Permissions.CREATE, Resources.DEPLOYMENT, "*"))
                    .isEqualTo(post == HeldPost.DESIGNER);
        }
        assertThat(context.getBean(AuthorizationService.class)
                        .createAuthorizationQuery()
                        .groupIdIn("camunda-admin")
                        .resourceId("*")
                        .list())
                .hasSize(Resources.values().length)
                .allMatch(grant -> grant.isPermissionGranted(Permissions.ALL)
                        && grant.getResourceId().equals("*"));
    }

    private void sharesItsFiltersInTheirOrder() {
        FilterService filters = context.getBean(FilterService.class);
        List<Filter> shared = filters.createFilterQuery().list();

        assertThat(shared)
                .extracting(filter -> filter.getProperties().get("priority") + filter.getName())
                .containsExactlyInAnyOrder("0我的待办", "1本组待办", "2即将超期", "3已超期", "4承诺待核查");
        assertThat(shared).allMatch(filter -> may("window", Permissions.READ, Resources.FILTER, filter.getId()));
    }

    private void letsDesignersDeployAndStartWhatIsTheirs() {
        RepositoryService models = context.getBean(RepositoryService.class);

        assertThat(may("designer", Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "catalogue-change"))
                .isTrue();
        assertThat(may("legal", Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "catalogue-change"))
                .isFalse();
        assertThat(this.<List<ProcessDefinition>>as("head", () -> models.createProcessDefinitionQuery()
                        .latestVersion()
                        .list()))
                .extracting(ProcessDefinition::getKey)
                .contains("decide")
                .doesNotContain("accept");
    }

    /** On one's own machine a designer deploys by hand; here a change of the catalogue does, which two posts have reviewed. */
    private void deploysNothingThatNobodyReviewed() {
        RepositoryService models = context.getBean(RepositoryService.class);
        for (String person : new String[] {"designer", "admin"}) {
            assertThatThrownBy(() -> as(person, () -> models.createDeployment()
                            .name("by hand")
                            .addString("inspect.bpmn", Designers.file("processes/stage/inspect.bpmn"))
                            .deploy()))
                    .hasMessageContaining("经过目录变更的审查才发布");
        }
        String model = Designers.file("processes/stage/inspect.bpmn") + "\n";
        as("board", () -> {
            context.getBean(RegisterSpeaks.class)
                    .say(() -> context.getBean(ModelDesk.class).deploy("reviewed", Map.of("inspect.bpmn", model)));
            return null;
        });
        assertThat(models.createDeploymentQuery().deploymentName("reviewed").count())
                .isOne();
    }

    /** Otherwise it would not start the next time. */
    private void publishesNoItemWhosePapersItCannotSign(Path folder) throws IOException {
        new Workbench(folder).item("kiosk", "售货亭设置许可", "--from", "2026-03-02");
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> made = Files.walk(folder)) {
            for (Path file : made.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertThat(context.getBean(ModelDesk.class).findings(files))
                .isNotEmpty()
                .allMatch(
                        finding -> finding.matches(".*本厅的设置还缺 tongban.hall.authorities 里售货亭设置许可（kiosk）的.*，请系统管理员补充.*"));
    }

    /** The library in force is put together from the entries; reviewers see what is added to it, and nothing else. */
    private void asksForOneMoreMaterial() {
        String item = "outdoor-advertising-permit";
        Designers designers = context.getAutowireCapableBeanFactory().createBean(Designers.class);
        String number = designers.proposes(
                "designer", Designers.withMaterial(item, "99.0", Hall.FIRST_DAY, "wind-load-report", "招牌抗风计算书"));

        assertThat(designers.seesOf("materials.yaml", "legal", number))
                .singleElement()
                .asString()
                .contains("wind-load-report", "招牌抗风计算书", "applicant", "obtainableByDataSharing");
        designers.passes("legal", number);
        designers.passes("board", number);

        assertThat(context.getBean(Catalog.class)
                        .item(item)
                        .material("wind-load-report")
                        .orElseThrow()
                        .name())
                .isEqualTo("招牌抗风计算书");
    }

    private void givesTasksToTheirPostOnly() {
        Hall hall = context.getBean(Hall.class);
        TaskService tasks = context.getBean(TaskService.class);
        hall.openOn(Hall.FIRST_DAY);
        String number = hall.receives("outdoor-advertising-permit");
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();

        assertThat(asked("window", number)).isEqualTo(asked("admin", number)).isOne();
        assertThat(asked("examiner", number)).isZero();
        assertThat(as(
                        "window",
                        () -> tasks.createTaskQuery().taskId(task.getId()).count()))
                .isOne();
        assertThat(as(
                        "examiner",
                        () -> tasks.createTaskQuery().taskId(task.getId()).count()))
                .isZero();
        as("window", () -> {
            tasks.claim(task.getId(), "window");
            return tasks.createComment(task.getId(), null, "已电话联系申请人。");
        });
        assertThatThrownBy(() -> as("window", () -> {
                    tasks.setAssignee(task.getId(), "head");
                    return null;
                }))
                .hasMessage("任务只能转交给同一岗位的人员。");
        assertThat(context.getBean(AuthorizationService.class)
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(task.getId())
                        .count())
                .isZero();
        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
    }

    private void opensItsDoorsAsPublished() {
        Stream.of(
                        "/",
                        "/login",
                        "/guide/food-business-licence",
                        "/catalogue/changes",
                        "/actuator/health",
                        "/tongban.css")
                .forEach(open ->
                        assertThat(stranger().get(open).statusCode()).as(open).isEqualTo(200));
        Stream.of("/staff/cases", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/")
                .forEach(page -> assertThat(Browser.target(stranger().get(page)))
                        .as(page)
                        .isEqualTo("/login"));
        Stream.of("/engine-rest/task/count", "/camunda/api/engine/engine/default/task/count")
                .forEach(door ->
                        assertThat(stranger().get(door).statusCode()).as(door).isEqualTo(401));
        Stream.of("/actuator/env", "/nothing", "/error")
                .forEach(nowhere -> assertThat(stranger().get(nowhere).statusCode())
                        .as(nowhere)
                        .isEqualTo(404));
        assertThat(basic("/engine-rest/task/count", "http://elsewhere.example")).isEqualTo(403);
        assertThat(basic("/engine-rest/task/count", "file://"))
                .as("let in; asked is the engine of the other tests, where there is one already")
                .isIn(200, 400);
    }

    private void keepsAppliedForPagesApartFromTheStaffs() {
        HttpResponse<String> page = stranger().get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "style-src 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");

        assertThat(stranger().post("/api/v1/applications", JSON, "{}").statusCode())
                .as("programs show no token")
                .isNotIn(401, 403);
        assertThat(stranger()
                        .post("/login", "application/x-www-form-urlencoded", "username=window&password=window")
                        .statusCode())
                .isEqualTo(403);
    }

    private void signsPeopleInAndOut() {
        Browser browser = stranger();
        browser.get("/staff/cases");
        assertThat(Browser.target(browser.signIn("window", "window"))).isEqualTo("/staff/cases");
        assertThat(browser.get("/staff/cases").statusCode()).isEqualTo(200);
        assertThat(browser.get("/engine-rest/engine").statusCode()).isEqualTo(200);
        assertThat(browser.post("/engine-rest/task/count", JSON, "{}").statusCode())
                .isEqualTo(403);

        var out = browser.post("/logout", "application/x-www-form-urlencoded", browser.form("/staff/cases"));
        assertThat(Browser.target(out)).isEqualTo("/login");
        assertThat(browser.get("/login?logout").body()).contains("您已经退出登录");
        assertThat(Browser.target(browser.get("/staff/cases"))).isEqualTo("/login");

        browser.signIn("window2", "guessed");
        assertThat(browser.get("/login?error").body()).contains("用户名或者密码不正确");
    }

    private int basic(String path, String origin) {
        String person = Base64.getEncoder().encodeToString("head:head".getBytes());
        Browser browser = stranger();
        return browser.send(browser.request(path)
                        .header("Authorization", "Basic " + person)
                        .header("Origin", origin)
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private Browser stranger() {
        return new Browser(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private long asked(String person, String number) {
        return as(
                person,
                () ->
                        context
                                .getBean(TaskService.class)
                                .createTaskQuery()
                                .processInstanceBusinessKey(number)
                                .list()
                                .stream()
                                .count());
    }

    private boolean may(String person, Permissions right, Resources what, String id) {
        return context.getBean(AuthorizationService.class)
                .isUserAuthorized(person, context.getBean(Memberships.class).groups(person), right, what, id);
    }

    private <T> T as(String person, Supplier<T> work) {
        IdentityService identity = context.getBean(IdentityService.class);
        Memberships memberships = context.getBean(Memberships.class);
        identity.setAuthentication(person, memberships.groups(person), memberships.regions(person));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
