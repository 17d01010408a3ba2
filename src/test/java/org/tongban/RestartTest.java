package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.NextEntries.CHANGE;
import static org.tongban.NextEntries.NEW_DUTY;
import static org.tongban.NextEntries.NEXT;
import static org.tongban.NextEntries.OLD_DUTY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.cases.CaseState;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.version.OfferingClosed;
import org.tongban.document.Documents;
import org.tongban.document.content.DocumentKind;
import org.tongban.engine.demo.People;

/** The hall's machine is switched off and on again in the middle of its cases, while its catalogue changes. */
class RestartTest {

    private static final String FOOD = "food-business-licence";
    private static final String RESTAURANT = "open-a-restaurant";
    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RULES = "food-safety-rules-list";

    @TempDir
    Path place;

    private ConfigurableApplicationContext context;
    private Hall hall;

    @AfterEach
    void close() {
        ClockUtil.reset();
    }

    @Test
    void losesNothingFiresADueTimerOnceAndKeepsEachCaseUnderItsVersion() throws IOException {
        String tolerated;
        String old;
        String young;
        Standing before;
        try (var own = open()) {
            publishesNothingInATransactionThatFails();
            hall.openOn(Hall.FIRST_DAY);
            publish(NextEntries.newFood());
            tolerated = tolerated();
            old = hall.receives(FOOD, Set.of(), RestartTest::renewOnCommitment);
            assertThat(hall.the(old).offeringVersion()).isEqualTo(NextEntries.version(NextEntries.food()));
            hall.openOn(CHANGE);
            young = hall.receives(FOOD, Set.of(), RestartTest::renewOnCommitment);
            assertThat(hall.the(young).offeringVersion()).isEqualTo(NEXT);
            assertThat(hall.the(young).schedule().promisedDays()).isEqualTo(7);
            before = Standing.of(own, tolerated);
        }
        try (var own = open()) {
            assertThat(Standing.of(own, tolerated)).isEqualTo(before);
            assertThat(before.timers()).hasSizeGreaterThan(3);
            deploysTheSameModelsNotAgain();
            hall.openOn(CHANGE);
            decidesEachCaseUnderItsVersion(old, young);
            firesADueTimerOnce(tolerated);
            repealsAOneThingButNotItsRunningCase();
        }
        try (var own = open()) {
            assertThat(fireWhatIsDue()).as("a look after one more restart").isZero();
            remindedOnce(tolerated);
            own.getBean(JdbcTemplate.class)
                    .update("update catalogue_version set checksum = ? where entry_key = ?", "0".repeat(64), SIGN);
        }
        refusesAChangedFileUnderAnUnchangedVersion();
    }

    private ConfigurableApplicationContext open() {
        context = OwnHall.open(
                "restarted", "jdbc:h2:file:" + place.resolve("tongban") + ";WRITE_DELAY=0", place.resolve("files"));
        hall = context.getBean(Hall.class);
        return context;
    }

    private void publishesNothingInATransactionThatFails() throws IOException {
        hall.openOn(CHANGE);
        Catalog catalog = context.getBean(Catalog.class);
        CatalogFile food = NextEntries.newFood();
        String before = catalog.item(FOOD).version();
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            assertThat(catalog.publishing().publish(List.of(food))).containsExactly(FOOD);
            status.setRollbackOnly();
        });
        assertThat(catalog.item(FOOD).version()).isEqualTo(before).isNotEqualTo(NEXT);
    }

    private void decidesEachCaseUnderItsVersion(String old, String young) {
        Posts posts = new Posts(context.getBean(People.class));
        List.of(old, young).forEach(posts::acceptOnCommitment);
        List.of(old, young).forEach(posts::approve);
        List.of(old, young).forEach(posts::deliver);

        assertThat(commitment(old)).contains(OLD_DUTY).doesNotContain(NEW_DUTY);
        assertThat(commitment(young)).contains(NEW_DUTY).doesNotContain(OLD_DUTY);
        assertThat(materials(old)).contains("power-of-attorney");
        assertThat(materials(young)).doesNotContain("power-of-attorney");
        assertThat(hall.the(old).schedule().lastDay(TermKind.VERIFICATION)).hasValueSatisfying(due -> assertThat(due)
                .isAfter(hall.the(young)
                        .schedule()
                        .lastDay(TermKind.VERIFICATION)
                        .orElseThrow()));
        assertThat(context.getBean(Catalog.class).item(FOOD).version())
                .as("the files of the start are older than the register")
                .isEqualTo(NEXT);
    }

    private void firesADueTimerOnce(String tolerated) {
        ClockUtil.setCurrentTime(
                hall.timer(tolerated, "BoundaryEvent_MaterialDueSoon").getDuedate());
        assertThat(fireWhatIsDue()).isEqualTo(1);
        assertThat(fireWhatIsDue()).as("a second look").isZero();
    }

    private void remindedOnce(String tolerated) {
        assertThat(context.getBean(CaseRegister.class).ledger(tolerated))
                .filteredOn(entry -> entry.act().equals("提醒申请人补交材料"))
                .hasSize(1);
        assertThat(context.getBean(Documents.class).of(tolerated))
                .filteredOn(paper -> paper.kind() == DocumentKind.REMINDER)
                .hasSize(1);
    }

    private void repealsAOneThingButNotItsRunningCase() throws IOException {
        Applications applications = context.getBean(Applications.class);
        String running = hall.receives(RESTAURANT);
        var draft = applications.open(RESTAURANT, null, Channel.WEB);
        publish(NextEntries.repealed("bundle/" + RESTAURANT));

        assertThatThrownBy(() -> applications.open(RESTAURANT, null, Channel.WEB))
                .isInstanceOf(OfferingClosed.class)
                .hasMessageContaining("已经废止");
        assertThatThrownBy(() -> applications.submit(draft.id(), hall.answers(RESTAURANT), null))
                .isInstanceOf(OfferingClosed.class);
        new Posts(context.getBean(People.class)).accept(running);
        assertThat(hall.the(running).state()).isEqualTo(CaseState.ACCEPTED);
    }

    private void refusesAChangedFileUnderAnUnchangedVersion() {
        assertThatThrownBy(this::open)
                .hasRootCauseInstanceOf(InvalidCatalog.class)
                .rootCause()
                .message()
                .contains("processes/item/outdoor-advertising-permit.yaml：内容")
                .containsPattern("版本号仍是 [\\d.]+，登记的校验和是 0{64}，文件的校验和是 [0-9a-f]{64}");
    }

    private void deploysTheSameModelsNotAgain() {
        assertThat(context.getBean(RepositoryService.class)
                        .createProcessDefinitionQuery()
                        .list())
                .noneMatch(model -> model.getVersion() > 1);
    }

    private String tolerated() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        new Posts(context.getBean(People.class)).acceptWithTolerance(number);
        return number;
    }

    private void publish(CatalogFile file) {
        context.getBean(Catalog.class).publishing().publish(List.of(file));
    }

    private long fireWhatIsDue() {
        ManagementService management = context.getBean(ManagementService.class);
        Date now = new Date(ClockUtil.getCurrentTime().getTime() + 1);
        List<Job> due =
                management.createJobQuery().timers().duedateLowerThan(now).list();
        due.forEach(job -> management.executeJob(job.getId()));
        return due.size();
    }

    private String commitment(String number) {
        return new Archive(
                        context.getBean(HistoryService.class),
                        context.getBean(CaseRegister.class),
                        context.getBean(Documents.class))
                .paper(number, DocumentKind.COMMITMENT);
    }

    private List<String> materials(String number) {
        CaseRegister register = context.getBean(CaseRegister.class);
        return register.materials(register.get(number)).stream()
                .map(CaseMaterial::code)
                .toList();
    }

    private static void renewOnCommitment(Map<String, Object> answers) {
        answers.put("applicationType", "renewal");
        answers.put("foodLicenceNumber", "JY23607020012345");
        answers.put("conditionsUnchanged", true);
        answers.put("foodCommitment", true);
        answers.put("agent", true);
        answers.put("agentName", "李四");
        answers.put("agentId", "110101199003070011");
        answers.put("agentPhone", "13800000001");
    }
}
