package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.calendar.Light;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.search.CaseFilter;
import org.tongban.cases.search.CaseSearch;
import org.tongban.document.Documents;
import org.tongban.document.ListedDocument;
import org.tongban.engine.people.Staffing;

/** The main path on PostgreSQL as a hall runs it: no demo staff, the first administrator from the settings. */
class OnPostgresTest {

    private static final String FOOD = "food-business-licence";
    private static final Map<String, String> STAFF = Map.of(
            "our.window", "window",
            "our.examiner", "examiner",
            "our.inspector", "inspector",
            "our.inspector2", "inspector",
            "our.reviewer", "reviewer",
            "our.head", "head",
            "our.issuer", "issuer");

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext context;
    private static Hall hall;

    @BeforeAll
    static void open(@TempDir Path files) throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        context = OwnHall.open(
                "postgres",
                postgres.getJdbcUrl("postgres", "postgres"),
                files,
                "spring.datasource.username=postgres",
                "tongban.admin.id=chief",
                "tongban.admin.password=a-long-first-password");
        hall = context.getBean(Hall.class);
        hall.openOn(Hall.FIRST_DAY);
        STAFF.forEach(OnPostgresTest::employ);
    }

    /** The context first: the database's own shutdown hook would race the pool's. */
    @AfterAll
    static void close() throws IOException {
        if (hall != null) {
            hall.close();
        }
        if (context != null) {
            context.close();
        }
        postgres.close();
    }

    @Test
    void startsWithItsAdministratorOnly() {
        IdentityService identity = context.getBean(IdentityService.class);

        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(user -> user.getId())
                .containsExactly("chief");
        assertThat(identity.checkPassword("chief", "a-long-first-password")).isTrue();
    }

    @Test
    void goesFromAcceptanceToTheLicence() {
        String number = hall.receives(FOOD);
        hall.does("our.window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        hall.does(
                "our.examiner", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "材料真实完整"));
        for (String inspector : List.of("our.inspector", "our.inspector2")) {
            hall.does(inspector, number, "UserTask_InspectOnSite", Map.of("finding", "pass", "record", "布局与图纸一致"));
        }
        hall.does("our.reviewer", number, "UserTask_Review", Map.of("conclusion", "pass", "opinion", "同意"));
        hall.does("our.head", number, "UserTask_Decide", Map.of("decision", "approved"));
        hall.does("our.issuer", number, "UserTask_Deliver", Map.of("deliveryMethod", "online"));

        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.running(number)).isEmpty();
        assertThat(context.getBean(Documents.class).of(number))
                .extracting(ListedDocument::number)
                .hasSize(4)
                .allMatch(paper -> paper.matches("章政服.+字〔2026〕[1-9]号"));
    }

    @Test
    void findsACaseByAllThatIsKnownOfIt() {
        String number = hall.receives(FOOD);
        hall.does("our.window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        hall.does(
                "our.examiner", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "材料真实完整"));
        Case subject = hall.the(number);
        CaseSearch search = context.getBean(CaseSearch.class);

        for (String person : List.of("our.window", "our.examiner", "our.inspector", "chief")) {
            CaseFilter exactly =
                    new CaseFilter(number, subject.applicant().idNumber(), subject.state(), FOOD, Light.GREEN, null);
            assertThat(search.find(person, exactly, 1).cases())
                    .extracting(Case::number)
                    .containsExactly(number);
        }
        CaseFilter handled = new CaseFilter(number, subject.applicant().name(), null, null, null, "our.examiner");
        assertThat(search.find("our.examiner", handled, 1).found()).isEqualTo(1);
        assertThat(search.find("our.head", CaseFilter.ALL, 1).cases())
                .extracting(Case::number)
                .doesNotContain(number);
        for (Light light : List.of(Light.YELLOW, Light.RED)) {
            assertThat(search.find("chief", new CaseFilter(number, "", null, null, light, null), 1)
                            .cases())
                    .isEmpty();
        }
        CaseAccess access = context.getBean(CaseAccess.class);
        assertThat(access.maySee("our.inspector", number)).isTrue();
        assertThat(access.maySee("our.head", number)).isFalse();
    }

    @Test
    void servesARegionWhereSomebodyOfTheFirstPostWorks() {
        IdentityService identity = context.getBean(IdentityService.class);
        CaseProcess process = context.getBean(CaseProcess.class);
        assertThat(process.isServed(FOOD, "360702")).isTrue();
        assertThat(process.isServed(FOOD, "360703")).isFalse();

        employ("windowThere", "window");
        identity.saveTenant(identity.newTenant("360703"));
        identity.createTenantUserMembership("360703", "windowThere");

        assertThat(process.isServed(FOOD, "360703")).isTrue();
        assertThat(context.getBean(Staffing.class).of("window", "360702")).containsExactly("our.window");
    }

    @Test
    void countsAsAcceptedWhenTheTimerFires() {
        String number = hall.receives(FOOD);

        hall.timePassesUntil(number, "BoundaryEvent_NotAnswered");

        assertThat(hall.the(number).acceptKind()).contains(AcceptKind.DEEMED);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
        hall.openOn(Hall.FIRST_DAY);
    }

    @Test
    void refusesAtTheDoorWhatItCannotHold() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        RestChannel channel = new RestChannel(port);
        Map<String, Object> answers = hall.answers(FOOD);
        answers.put("businessName", "章贡区老王\u0000面馆");

        var refused = channel.submit(channel.draft(FOOD, Set.of()), answers, "postgres-1");

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().at("/errors/0/field").asText()).isEqualTo("businessName");
        assertThat(refused.getBody().toString()).doesNotContain("SQL");
    }

    @Test
    void refusesAPostsWordsThatItCannotHold() {
        String number = hall.receives(FOOD);
        hall.does("our.window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));

        assertThatThrownBy(() -> hall.does(
                        "our.examiner",
                        number,
                        "UserTask_ExamineMaterials",
                        Map.of("conclusion", "pass", "opinion", "材料\u0000真实")))
                .hasMessageContaining("含有不能识别的字符");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
    }

    @Test
    void takesInWhateverElsePeopleType() {
        String number = hall.receives(FOOD, Set.of(), answers -> {
            answers.put("applicantName", "𠮷");
            answers.put("applicantKind", "natural-person");
            answers.put("applicantId", "９３６８４０ 19850612 4567");
            answers.put("phone", "+86 138-7971-2345");
        });

        assertThat(hall.the(number).applicant().name()).isEqualTo("𠮷");
        assertThat(hall.the(number).applicant().idNumber()).isEqualTo("936840198506124567");
        assertThat(hall.the(number).applicant().phone()).isEqualTo("13879712345");
    }

    @Test
    void neverRepeatsInAnErrorWhatPeopleTyped() {
        JdbcTemplate database = context.getBean(JdbcTemplate.class);

        assertThatThrownBy(() -> database.update("insert into calendar_year (counted_year) values (?)", 2024))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("calendar_year")
                .hasMessageNotContaining("2024");
        assertThatThrownBy(() -> database.batchUpdate(
                        "insert into calendar_year (counted_year) values (?)", List.<Object[]>of(new Object[] {2024})))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageNotContaining("2024");
    }

    @Test
    void givesBackWhatALeaverHadTaken() {
        IdentityService identity = context.getBean(IdentityService.class);
        employ("360702-001", "window");
        Task task = hall.openTask(hall.receives(FOOD), "UserTask_CheckMaterials");
        TaskService tasks = context.getBean(TaskService.class);
        tasks.claim(task.getId(), "360702-001");

        identity.deleteUser("360702-001");

        assertThat(tasks.createTaskQuery().taskId(task.getId()).taskUnassigned().count())
                .isOne();
    }

    private static void employ(String person, String post) {
        IdentityService identity = context.getBean(IdentityService.class);
        var user = identity.newUser(person);
        user.setLastName(person);
        user.setPassword("as long as the river");
        identity.saveUser(user);
        identity.createMembership(person, post);
    }
}
