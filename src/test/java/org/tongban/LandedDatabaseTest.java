package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.RestClient;
import org.tongban.cases.CaseState;
import org.tongban.cases.HandOver;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplies;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.change.ChangeProblem;
import org.tongban.document.Documents;
import org.tongban.document.content.DocumentKind;
import org.tongban.engine.demo.People;
import org.tongban.files.FileStore;

/** A hall's database of the version before opens in this one: nothing of it is lost, and each case comes to its end. */
class LandedDatabaseTest {

    /** The day after the earlier version was ended; a Monday. */
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 11, 30);

    private static final String FOOD = "food-business-licence";
    private static final String ROAD = "temporary-road-occupation";
    private static final String RULES = "food-safety-rules-list";
    private static final String LAYOUT = "food-premises-layout";

    private static final List<String> KEPT = List.of(
            "select number || ' ' || state || ' ' || offering_version || ' ' || answers from service_case order by number",
            "select case_number || ' ' || code || ' ' || state || ' ' || coalesce(file_sha256, '') from case_material order by id",
            "select case_number || ' ' || happened_at || ' ' || actor || ' ' || act || ' ' || note from ledger_entry order by id",
            "select case_number || ' ' || step || ' ' || person || ' ' || conclusion || ' ' || text from opinion order by id",
            "select case_number || ' ' || number || ' ' || sha256 || ' ' || html from issued_document order by id",
            "select draft_id || ' ' || code || ' ' || file_sha256 from draft_material order by id",
            "select business_key_ || ' ' || start_time_ from act_hi_procinst where end_time_ is null order by id_",
            "select name_ || ' ' || coalesce(assignee_, '') || ' ' || coalesce(due_date_, create_time_) from act_ru_task order by id_");

    /** The columns that held the limits then. */
    private static final Map<TermKind, String> LIMITS = Map.of(
            TermKind.PROMISED, "promised_due",
            TermKind.STATUTORY, "statutory_due",
            TermKind.CORRECTION, "correction_due",
            TermKind.TOLERANCE, "tolerance_due",
            TermKind.SPECIAL, "special_due",
            TermKind.VERIFICATION, "verification_due");

    private static List<String> limitsBefore;
    private static List<String> limitsAfter;
    private static List<String> statesAfter;
    private static List<List<String>> before;
    private static List<List<String>> after;
    private static ConfigurableApplicationContext context;
    private static Hall hall;
    private static Posts posts;
    private static Applicants applicants;
    private static Archive archive;

    @BeforeAll
    static void open(@TempDir Path place) {
        LandedDatabase landed = LandedDatabase.unpack(place);
        before = KEPT.stream().map(landed::ask).toList();
        limitsBefore = landed.ask(LIMITS.entrySet().stream()
                .map(limit -> "select number || ' %1$s ' || %2$s || ' ' || case when state in ('ACCEPTED', 'IN_REVIEW')"
                                .formatted(limit.getKey(), limit.getValue())
                        + " and paused_on is not null and '%s' in ('PROMISED', 'STATUTORY') then cast(paused_on as varchar) else '' end"
                                .formatted(limit.getKey())
                        + " from service_case where %s is not null".formatted(limit.getValue()))
                .collect(Collectors.joining(" union all ", "", " order by 1")));
        context = OwnHall.open("landed", landed.url(), landed.files());
        JdbcTemplate database = context.getBean(JdbcTemplate.class);
        after = KEPT.stream()
                .map(sql -> database.queryForList(sql, String.class))
                .toList();
        limitsAfter = database.queryForList(
                "select case_number || ' ' || kind || ' ' || due || ' ' || coalesce(cast(paused_on as varchar), '') from term order by 1",
                String.class);
        statesAfter =
                database.queryForList("select case_number || ' ' || kind || ' ' || state from term", String.class);
        hall = context.getBean(Hall.class);
        hall.openOn(NEXT_DAY);
        People people = context.getBean(People.class);
        posts = new Posts(people);
        applicants = new Applicants(people, context.getBean(Supplies.class), context.getBean(Withdrawals.class));
        archive = new Archive(
                context.getBean(HistoryService.class),
                context.getBean(CaseRegister.class),
                context.getBean(Documents.class));
    }

    @AfterAll
    static void close() {
        if (hall != null) {
            hall.close();
        }
        if (context != null) {
            context.close();
        }
    }

    @Test
    void losesNothing() {
        assertThat(after).isEqualTo(before);
        assertThat(before).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        JdbcTemplate database = context.getBean(JdbcTemplate.class);
        FileStore store = context.getBean(FileStore.class);
        assertThat(database.queryForList(
                        "select file_sha256 from case_material where file_sha256 is not null"
                                + " union select file_sha256 from draft_material",
                        String.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        address -> assertThatCode(() -> read(store, address)).doesNotThrowAnyException());
    }

    /** Each date then in a column of its own. */
    @Test
    void losesNoLimit() {
        assertThat(limitsAfter).isEqualTo(limitsBefore).hasSizeGreaterThan(60);
        assertThat(limitsAfter).anyMatch(row -> row.matches(".* PROMISED \\S+ \\S+"));
    }

    @Test
    void tellsWhatHadBecomeOfALimit() {
        assertThat(statesAfter)
                .contains(
                        the("in-correction") + " CORRECTION RUNNING",
                        the("corrected") + " CORRECTION MET",
                        the("hearing") + " SPECIAL RUNNING",
                        the("in-review") + " PROMISED RUNNING",
                        the("to-deliver") + " PROMISED MET",
                        the("fire-true") + " VERIFICATION RUNNING");
    }

    @Test
    void handsTheResultsOfOneThingsOverTogetherAsWasSaidThen() {
        Stream.of("restaurant-received", "restaurant-in-part", "restaurant-decided")
                .forEach(standing -> assertThat(the(standing))
                        .satisfies(number ->
                                assertThat(hall.the(number).handOver()).contains(HandOver.TOGETHER)));
        assertThat(hall.the(the("received")).handOver()).isEmpty();
    }

    @Test
    void showsEveryOpenTaskItsForm() {
        TaskService tasks = context.getBean(TaskService.class);
        FormService forms = context.getBean(FormService.class);
        assertThat(tasks.createTaskQuery().list())
                .hasSizeGreaterThan(30)
                .allSatisfy(task -> assertThatCode(() -> show(forms, task)).doesNotThrowAnyException());
    }

    @Test
    void showsEveryCaseToItsApplicant() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        RestClient api = RestClient.create("http://127.0.0.1:" + port + "/api/v1/cases/");
        JdbcTemplate database = context.getBean(JdbcTemplate.class);
        assertThat(database.queryForList("select number, query_code from service_case"))
                .allSatisfy(row -> assertThat(api.get()
                                .uri(row.get("number").toString())
                                .header("Query-Code", row.get("query_code").toString())
                                .retrieve()
                                .body(String.class))
                        .contains(row.get("number").toString()));
    }

    @Test
    void submitsADraftUnderTodaysEntry() {
        String draft = the("draft");
        Applications applications = context.getBean(Applications.class);
        assertThat(applications.materials(draft)).hasSize(2);
        String number = applications.submit(draft, hall.answers(FOOD), null).caseNumber();
        assertThat(hall.the(number).offeringVersion())
                .isNotEqualTo(hall.the(the("received")).offeringVersion());
        assertThat(hall.material(number, LAYOUT).file()).isPresent();
    }

    @Test
    void takesACaseFromReceiptToItsLicence() {
        String number = the("received");
        posts.accept(number);
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);
        posts.approve(number);
        posts.deliver(number);

        assertClosed(number);
        assertThat(archive.papers(number))
                .containsExactly(
                        DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.APPROVAL, DocumentKind.LICENCE);
        assertThat(archive.paper(number, DocumentKind.ACCEPTANCE)).contains("法定期限10个工作日");
    }

    @Test
    void takesCorrections() {
        String number = the("in-correction");
        applicants.correct(number, LAYOUT);
        hall.does("window", number, "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);

        String corrected = the("corrected");
        hall.does("window", corrected, "UserTask_CheckCorrections", Posts.stillWrong(LAYOUT, "仍然没有标明备餐间。"));
        assertEnded(corrected, CaseState.REFUSED);
        assertThat(archive.paper(corrected, DocumentKind.REFUSAL)).contains("仍然没有标明备餐间。");
    }

    @Test
    void takesWhatWasPromised() {
        String number = the("tolerated");
        applicants.supply(number, RULES);
        List.of(number, the("supplied"))
                .forEach(one -> hall.does("window", one, "UserTask_CheckSupplied", Map.of("materialOk", "yes")));
        List.of(number, the("supplied")).forEach(this::fromExaminationToDelivery);
    }

    /** Its flow of then would have ended it undecided (行政许可法 第三十八条). */
    @Test
    void decidesWhereWhatWasPromisedThenNeverCame() {
        String number = the("tolerated-2");
        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");
        assertThat(hall.material(number, RULES).state()).isEqualTo(MaterialState.OVERDUE);
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);

        assertThatThrownBy(() -> posts.approve(number)).hasMessageContaining("没有在期限内补齐容缺的材料");
        posts.reject(number, "没有补交保证食品安全的规章制度目录清单。");

        assertEnded(number, CaseState.REJECTED);
        assertThat(archive.papers(number)).endsWith(DocumentKind.REJECTION);
        hall.openOn(NEXT_DAY);
    }

    @Test
    void decidesByTheFormOfThen() {
        posts.approve(the("to-decide"));
        posts.deliver(the("to-decide"));
        assertClosed(the("to-decide"));

        hall.does(
                "head", the("to-reject"), "UserTask_Decide", Map.of("decision", "rejected", "reason", "设置位置遮挡消防登高面。"));
        assertEnded(the("to-reject"), CaseState.REJECTED);
        assertThat(archive.paper(the("to-reject"), DocumentKind.REJECTION)).contains("设置位置遮挡消防登高面。");

        posts.review(the("to-review"));
        posts.approve(the("to-review"));
        assertThat(hall.openTasks(the("to-review"))).containsExactly("UserTask_Deliver");
    }

    @Test
    void rejectsFalseMaterialsOfALicenceByItsLawWhateverItsVersionSaid() {
        String number = the("in-review");
        posts.inspect("inspector2", number);
        posts.review(number);
        hall.does(
                "head",
                number,
                "UserTask_Decide",
                Map.of("decision", "rejected", "rejectionGround", "false-materials", "reason", "租赁合同是伪造的。"));

        assertEnded(number, CaseState.REJECTED);
        assertThat(hall.the(number).barredUntil()).contains(NEXT_DAY.plusYears(1));
    }

    @Test
    void withdraws() {
        applicants.withdraw(the("to-withdraw"));
        assertEnded(the("to-withdraw"), CaseState.WITHDRAWN);
    }

    @Test
    void deliversWhatWaitsForIt() {
        List.of("to-deliver", "shop-to-deliver").forEach(standing -> {
            posts.deliver(the(standing));
            assertClosed(the(standing));
        });
        String spot = the("shop-on-the-spot");
        hall.does("window", spot, "UserTask_DecideOnTheSpot", Map.of("decision", "approved"));
        posts.deliver(spot);
        assertClosed(spot);
    }

    @Test
    void endsAHearingAndLetsTheLimitsRunAgain() {
        String number = the("hearing");
        LocalDate promised = hall.the(number)
                .schedule()
                .deadline(TermKind.PROMISED)
                .orElseThrow()
                .lastDay();
        hall.openOn(NEXT_DAY.plusDays(7));
        hall.does(
                "examiner",
                number,
                "UserTask_RecordResult",
                Map.of("conclusion", "completed", "record", "各方陈述意见，已制作笔录。"));
        assertThat(hall.the(number)
                        .schedule()
                        .deadline(TermKind.PROMISED)
                        .orElseThrow()
                        .lastDay())
                .isAfter(promised);
        posts.review(number);
        posts.approve(number);
        posts.deliver(number);
        assertClosed(number);
        hall.openOn(NEXT_DAY);
    }

    @Test
    void confirmsATrueCommitment() {
        posts.verify(the("fire-true"), "yes");
        assertClosed(the("fire-true"));
    }

    @Test
    void letsAVerificationThatWasLateBeEnteredOnce() {
        String number = the("fire-overdue");
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind)
                .containsExactly(SupervisionKind.VERIFICATION_OVERDUE);
        assertThatThrownBy(() -> hall.timer(number, "BoundaryEvent_VerificationOverdue"))
                .isInstanceOf(AssertionError.class);
        posts.verify(number, "yes");
        assertClosed(number);
    }

    @Test
    void letsWhatIsNotAsCommittedBePutRightAndHearsBeforeItRevokes() {
        String number = the("fire-false");
        assertThatThrownBy(() -> posts.verify(number, "no")).hasMessageContaining("应当先责令限期改正");
        posts.orderRectification(number, 5);
        assertThat(archive.paper(number, DocumentKind.RECTIFICATION)).contains("《中华人民共和国消防法》第五十八条");

        hall.openOn(NEXT_DAY.plusDays(8));
        posts.findFalse(number, "fraud");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
        posts.hear(number);
        posts.revoke(number);

        assertEnded(number, CaseState.REVOKED);
        assertThat(hall.the(number).barredUntil()).contains(NEXT_DAY.plusDays(8).plusYears(3));
        hall.openOn(NEXT_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"food-false", "food-false-2"})
    void hearsBeforeItRevokesWhereNothingIsPutRightFirst(String standing) {
        String number = the(standing);
        posts.verify(number, "no");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_RecordStatement");
        assertThat(archive.papers(number)).endsWith(DocumentKind.REVOCATION_NOTICE);
        posts.hear(number);
        if (standing.equals("food-false")) {
            posts.revoke(number);
            assertEnded(number, CaseState.REVOKED);
        } else {
            posts.keep(number);
            assertClosed(number);
        }
    }

    @Test
    void verifiesByTodaysStageWhatWasAcceptedOnCommitmentBefore() {
        posts.approve(the("fire-to-decide"));
        Stream.of("fire-to-decide", "fire-to-deliver")
                .map(LandedDatabaseTest::the)
                .forEach(number -> {
                    posts.deliver(number);
                    posts.orderRectification(number, 5);
                    posts.verify(number, "yes");
                    assertClosed(number);
                });
    }

    @Test
    void takesOneThingsToTheirEnd() {
        String received = the("restaurant-received");
        posts.accept(received);
        examineItems(received);
        inspectJointly(received, "inspector", "inspector2");
        decideItems(received, "fire-safety-check", FOOD, "outdoor-advertising-permit");

        String part = the("restaurant-in-part");
        inspectJointly(part, "inspector", "inspector2");
        decideItems(part, "fire-safety-check", FOOD);

        String visited = the("restaurant-visited");
        inspectJointly(visited, "inspector2");
        decideItems(visited, "fire-safety-check", FOOD, "outdoor-advertising-permit");

        String committed = the("restaurant-committed");
        posts.inspect(hall.child(committed, FOOD));
        decideItems(committed, FOOD, "outdoor-advertising-permit");

        Stream.of(received, part, visited, committed, the("restaurant-decided")).forEach(number -> {
            assertThat(hall.openTasks(number)).containsExactly("UserTask_Deliver");
            posts.deliver(number);
            assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
            assertThat(archive.papers(number)).endsWith(DocumentKind.SUMMARY);
        });
        String fire = hall.child(committed, "fire-safety-check");
        posts.verify(fire, "yes");
        Stream.of(received, part, visited, committed, the("restaurant-decided"))
                .flatMap(number -> hall.children(number).stream())
                .forEach(child -> assertClosed(child.number()));
    }

    @Test
    void handsOverWhatStandsOfAOneThingThatIsWithdrawn() {
        String number = the("restaurant-to-withdraw");
        applicants.withdraw(number);

        assertThat(hall.the(hall.child(number, FOOD)).state()).isEqualTo(CaseState.WITHDRAWN);
        posts.deliver(number);
        assertClosed(number);
        assertClosed(hall.child(number, "outdoor-advertising-permit"));
    }

    /** All came in and nobody said so; the stage of then would have ended what waited for it. */
    @Test
    void correctsAOneThing() {
        String number = the("restaurant-in-correction");
        applicants.handIn(number, LAYOUT);
        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");
        hall.openOn(NEXT_DAY);
        hall.does("window", number, "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));
        assertThat(hall.the(hall.child(number, FOOD)).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void goesOnUnderTheLawOfRegistrationsAndServices() {
        String home = the("property-received");
        posts.accept(home);
        posts.examine(home);
        posts.review(home);
        posts.approve(home);
        posts.deliver(home);
        assertClosed(home);

        String incomplete = the("property-in-correction");
        applicants.correct(incomplete, "gift-contract");
        hall.does("window", incomplete, "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));
        assertThat(hall.the(incomplete).state()).isEqualTo(CaseState.ACCEPTED);

        fromExaminationToDelivery(the("disability"));
    }

    @Test
    void goesOnWithChangesOfTheCatalogue() {
        Catalog catalog = context.getBean(Catalog.class);
        assertThat(catalog.item(ROAD).version())
                .as("published then, for this day")
                .isEqualTo("2.0");
        Designers designers = new Designers(
                context.getBean(FormService.class),
                context.getBean(TaskService.class),
                context.getBean(RepositoryService.class),
                context.getBean(IdentityService.class));
        designers.reports(the("change-published"));
        assertThatThrownBy(() -> designers.passes("board", the("change-running")))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("outdoor-advertising-permit.yaml");
        designers.refuses("board", the("change-running"), "依据的不是最新版本。");

        Map<String, String> food = Designers.entry(FOOD, "2.0", NEXT_DAY);
        assertThatThrownBy(() -> designers.proposes("designer", food))
                .as("what the hall has published itself is brought into today's form first")
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("temporary-road-occupation.yaml 第4行 procedure");
        Map<String, String> entryAndForm = new HashMap<>(Designers.entry(ROAD, "2.1", NEXT_DAY));
        entryAndForm.put(ROAD + ".form", Designers.file("forms/apply/" + ROAD + ".form"));
        String road = designers.proposes("designer", entryAndForm);
        designers.passes("legal", road);
        designers.passes("board", road);
        designers.passes("legal", designers.proposes("designer", food));
    }

    @Test
    void firesEveryTimerOfThen(@TempDir Path place) {
        LandedDatabase landed = LandedDatabase.unpack(place);
        landed.ask("update act_ru_job set retries_ = 0 where handler_cfg_ like 'BoundaryEvent_MaterialOverdue%'");
        assertThat(landed.ask("select count(*) from act_ru_job where retries_ = 0"))
                .doesNotContain("0");
        try (var own = OwnHall.open("landedTimers", landed.url(), landed.files())) {
            ManagementService management = own.getBean(ManagementService.class);
            List<Job> timers = management
                    .createJobQuery()
                    .timers()
                    .orderByJobDuedate()
                    .asc()
                    .list();
            assertThat(timers).hasSizeGreaterThan(100);
            assertThat(management.createJobQuery().noRetriesLeft().count())
                    .as("what the former stage could not do at its day")
                    .isZero();
            for (Job timer : timers) {
                management.createJobQuery().jobId(timer.getId()).active().list().forEach(job -> {
                    ClockUtil.setCurrentTime(job.getDuedate());
                    management.executeJob(job.getId());
                });
            }
            assertThat(own.getBean(RuntimeService.class).createIncidentQuery().count())
                    .isZero();
        } finally {
            hall.openOn(NEXT_DAY);
        }
    }

    private void fromExaminationToDelivery(String number) {
        UnaryOperator<String> next = step ->
                hall.openTasks(number).stream().filter(step::equals).findFirst().orElse("");
        posts.examine(number);
        if (!next.apply("UserTask_InspectOnSite").isEmpty()) {
            posts.inspect(number);
        }
        if (!next.apply("UserTask_Review").isEmpty()) {
            posts.review(number);
            posts.approve(number);
        }
        posts.deliver(number);
        assertClosed(number);
    }

    private static void examineItems(String bundle) {
        List.of(FOOD, "outdoor-advertising-permit").forEach(item -> posts.examine(hall.child(bundle, item)));
    }

    private static void inspectJointly(String bundle, String... inspectors) {
        for (String inspector : inspectors) {
            hall.does(
                    inspector,
                    bundle,
                    "UserTask_InspectJointly",
                    Map.of(
                            "findings",
                            Stream.of(FOOD, "fire-safety-check")
                                    .map(item -> Map.of("item", item, "finding", "pass", "record", "现场与图纸一致。"))
                                    .toList()));
        }
    }

    private static void decideItems(String bundle, String... items) {
        for (String item : items) {
            posts.review(hall.child(bundle, item));
            posts.approve(hall.child(bundle, item));
        }
    }

    private static void show(FormService forms, Task task) throws Exception {
        forms.getTaskFormVariables(task.getId());
        try (InputStream form = forms.getDeployedTaskForm(task.getId())) {
            assertThat(form.readAllBytes()).isNotEmpty();
        }
    }

    private static void read(FileStore store, String address) throws Exception {
        try (InputStream content = store.open(address)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void assertClosed(String number) {
        assertEnded(number, CaseState.CLOSED);
    }

    private static void assertEnded(String number, CaseState state) {
        assertThat(hall.the(number).state()).isEqualTo(state);
        assertThat(hall.running(number)).isEmpty();
        assertThat(hall.openTasks(number)).isEmpty();
        Documents documents = context.getBean(Documents.class);
        assertThat(documents.of(number))
                .allSatisfy(
                        paper -> assertThat(documents.get(paper.id()).html()).doesNotContain("null"));
    }

    private static String the(String standing) {
        return LandedDatabase.number(standing);
    }
}
