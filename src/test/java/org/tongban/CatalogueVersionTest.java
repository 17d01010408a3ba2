package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.cases.Applications;
import org.tongban.cases.CaseMaterial;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.CaseState;
import org.tongban.cases.Channel;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.version.OfferingClosed;
import org.tongban.document.DocumentKind;
import org.tongban.document.Documents;
import org.tongban.engine.demo.People;

/** The catalogue changes while cases run, and the hall is restarted in between. */
class CatalogueVersionTest {

    private static final String FOOD = "food-business-licence";
    private static final String RESTAURANT = "open-a-restaurant";
    private static final LocalDate CHANGE = Hall.FIRST_DAY.plusDays(1);
    private static final String NEXT = "99.0";
    private static final String OLD_DUTY = "在许可有效期内保持承诺的经营条件";
    private static final String NEW_DUTY = "按照新的要求保持承诺的经营条件";

    @TempDir
    Path place;

    @AfterEach
    void close() {
        ClockUtil.reset();
    }

    @Test
    void runningCasesKeepTheirVersionAndNewOnesGetTheNewOneOnItsDay() throws IOException {
        String old;
        String young;
        try (var context = open()) {
            Hall hall = context.getBean(Hall.class);
            hall.openOn(Hall.FIRST_DAY);
            context.getBean(Catalog.class).publishing().publish(List.of(newFood()));
            old = hall.receives(FOOD, Set.of(), CatalogueVersionTest::renewOnCommitment);
            assertThat(hall.the(old).offeringVersion()).isEqualTo(version(food()));

            hall.openOn(CHANGE);
            young = hall.receives(FOOD, Set.of(), CatalogueVersionTest::renewOnCommitment);
            assertThat(hall.the(young).offeringVersion()).isEqualTo(NEXT);
            assertThat(hall.the(young).schedule().promisedDays()).isEqualTo(7);
        }
        try (var context = open()) {
            Hall hall = context.getBean(Hall.class);
            hall.openOn(CHANGE);
            Posts posts = new Posts(context.getBean(People.class));
            List.of(old, young).forEach(posts::acceptOnCommitment);
            List.of(old, young).forEach(posts::approve);
            List.of(old, young).forEach(posts::deliver);

            assertThat(paper(context, old)).contains(OLD_DUTY).doesNotContain(NEW_DUTY);
            assertThat(paper(context, young)).contains(NEW_DUTY).doesNotContain(OLD_DUTY);
            assertThat(materials(context, old)).contains("power-of-attorney");
            assertThat(materials(context, young)).doesNotContain("power-of-attorney");
            assertThat(hall.the(old).schedule().verificationDue()).hasValueSatisfying(due -> assertThat(due)
                    .isAfter(hall.the(young).schedule().verificationDue().orElseThrow()));
            assertThat(context.getBean(Catalog.class).item(FOOD).version())
                    .as("the files of the start are older than the register")
                    .isEqualTo(NEXT);
        }
    }

    @Test
    void aRepealedItemTakesNoNewApplicationAndARunningCaseGoesOn() throws IOException {
        try (var context = open()) {
            Hall hall = context.getBean(Hall.class);
            hall.openOn(Hall.FIRST_DAY);
            String running = hall.receives(FOOD);
            var applications = context.getBean(Applications.class);
            var draft = applications.open(FOOD, null, Channel.WEB);
            context.getBean(Catalog.class)
                    .publishing()
                    .publish(List.of(repealed("item/" + FOOD), repealed("bundle/" + RESTAURANT)));

            hall.openOn(CHANGE);
            assertThatThrownBy(() -> applications.open(FOOD, null, Channel.WEB))
                    .isInstanceOf(OfferingClosed.class)
                    .hasMessageContaining("“食品经营许可”已经废止");
            assertThatThrownBy(() -> applications.submit(draft.id(), hall.answers(FOOD), null))
                    .isInstanceOf(OfferingClosed.class);
            new Posts(context.getBean(People.class)).accept(running);
            assertThat(hall.the(running).state()).isEqualTo(CaseState.ACCEPTED);
        }
    }

    @Test
    void whatIsPublishedInATransactionThatFailsWasNeverPublished() throws IOException {
        try (var context = open()) {
            context.getBean(Hall.class).openOn(CHANGE);
            Catalog catalog = context.getBean(Catalog.class);
            CatalogFile food = newFood();
            String before = version(food());
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

            transaction.executeWithoutResult(status -> {
                assertThat(catalog.publishing().publish(List.of(food))).containsExactly(FOOD);
                assertThat(catalog.item(FOOD).version()).isEqualTo(before);
                status.setRollbackOnly();
            });
            assertThat(catalog.item(FOOD).version()).isEqualTo(before);

            transaction.executeWithoutResult(status -> catalog.publishing().publish(List.of(food)));
            assertThat(catalog.item(FOOD).version()).isEqualTo(NEXT);
        }
    }

    @Test
    void aChangedFileWithAnUnchangedVersionIsRefusedAtTheStart() {
        try (var context = open()) {
            context.getBean(JdbcTemplate.class)
                    .update("update catalogue_version set checksum = ? where entry_key = ?", "0".repeat(64), FOOD);
        }

        assertThatThrownBy(this::open)
                .hasRootCauseInstanceOf(InvalidCatalog.class)
                .rootCause()
                .message()
                .contains("processes/item/food-business-licence.yaml：内容")
                .containsPattern("版本号仍是 [\\d.]+，登记的校验和是 0{64}，文件的校验和是 [0-9a-f]{64}");
    }

    private ConfigurableApplicationContext open() {
        return OwnHall.open("catalogue", "jdbc:h2:file:" + place.resolve("tongban"), place.resolve("files"));
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

    /** Another promised limit, another duty, a shorter verification, and no power of attorney any more. */
    private static CatalogFile newFood() throws IOException {
        CatalogFile food = food();
        String text = food.text()
                .replace("\nversion: \"%s\"".formatted(version(food)), "\nversion: \"%s\"".formatted(NEXT))
                .replace("effectiveFrom: 2025-01-01", "effectiveFrom: " + CHANGE)
                .replace("promised: 8", "promised: 7")
                .replace(OLD_DUTY, NEW_DUTY)
                .replace("verification: {workingDays: 20}", "verification: {workingDays: 10}");
        int from = text.indexOf("  - code: power-of-attorney");
        int to = text.indexOf("  - code: agent-identity-card");
        return new CatalogFile(food.path(), text.substring(0, from) + text.substring(to));
    }

    private static CatalogFile repealed(String entry) throws IOException {
        CatalogFile file = file(entry);
        return new CatalogFile(
                file.path(),
                file.text()
                        .replace(
                                "\nversion: \"%s\"".formatted(version(file)),
                                "\nversion: \"%s\"\nrepealedOn: %s".formatted(NEXT, CHANGE)));
    }

    private static CatalogFile food() throws IOException {
        return file("item/" + FOOD);
    }

    private static String version(CatalogFile file) {
        return file.text().replaceFirst("(?s).*?\\nversion: \"([\\d.]+)\".*", "$1");
    }

    private static CatalogFile file(String entry) throws IOException {
        Path path = Path.of("processes", entry + ".yaml");
        return new CatalogFile(path.toString(), Files.readString(path));
    }

    private static String paper(ConfigurableApplicationContext context, String number) {
        return new Archive(
                        context.getBean(HistoryService.class),
                        context.getBean(CaseRegister.class),
                        context.getBean(Documents.class))
                .paper(number, DocumentKind.COMMITMENT);
    }

    private static List<String> materials(ConfigurableApplicationContext context, String number) {
        CaseRegister register = context.getBean(CaseRegister.class);
        return register.materials(register.get(number)).stream()
                .map(CaseMaterial::code)
                .toList();
    }
}
