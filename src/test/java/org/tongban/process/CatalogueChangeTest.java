package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.Designers.entry;
import static org.tongban.Designers.file;
import static org.tongban.Hall.FIRST_DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.ChangeHallTest;
import org.tongban.Designers;
import org.tongban.Hall;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.CaseProblem;
import org.tongban.catalog.Catalog;
import org.tongban.change.ChangeProblem;
import org.tongban.change.ChangeState;
import org.tongban.change.Changes;
import org.tongban.change.Publication;
import org.tongban.workbench.Workbench;

/** The catalogue is changed by procedure: proposed, reviewed by law and jointly, published with its day, reported (A1). */
@ChangeHallTest
class CatalogueChangeTest {

    private static final String FOOD = "food-business-licence";
    private static final String NEXT = "99.0";
    private static final String SIGN = "outdoor-advertising-permit";
    private static final String MENDED = "birth-cost-refund";
    private static final String FIRE = "fire-safety-check";
    private static final String SHOP = "individual-business-registration";

    @Autowired
    JdbcTemplate database;

    @Autowired
    Hall hall;

    @Autowired
    Designers designers;

    @Autowired
    Changes changes;

    @Autowired
    Catalog catalog;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestRestTemplate browser;

    @Test
    void isPublishedAndReportedAndNewCasesGoByTheNewVersionWithoutARestart() {
        String old = hall.receives(SIGN);
        String version = catalog.item(SIGN).version();
        int promised = catalog.item(SIGN).promisedDays();
        String number = designers.proposes(
                "designer", entry(SIGN, NEXT, FIRST_DAY, "promised: " + promised, "promised: " + (promised + 1)));
        designers.passes("legal", number);
        assertThat(catalog.item(SIGN).version()).isEqualTo(version);
        assertThat(browser.getForObject("/guide/" + SIGN, String.class)).doesNotContain(NEXT);
        designers.passes("board", number);
        assertThat(browser.getForObject("/guide/" + SIGN, String.class)).contains(NEXT + "，");
        assertThat(changes.get(number).publication().map(Publication::reportDue))
                .contains(FIRST_DAY.plusDays(1));
        designers.reports(number);

        assertThat(hall.passed(number)).contains("EndEvent_Reported", "EndEvent_InForce");
        assertThat(hall.passed(number)).doesNotContain("EndEvent_Rejected", "EndEvent_ReportOverdue");
        assertThat(hall.running(number)).isEmpty();
        assertThat(changes.get(number).publication().flatMap(Publication::reportedAt))
                .isPresent();
        String young = hall.receives(SIGN);
        assertThat(hall.the(old).offeringVersion()).isEqualTo(version);
        assertThat(hall.the(young).offeringVersion()).isEqualTo(NEXT);
        hall.does("window", old, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        hall.does("window", young, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        assertThat(hall.the(old).schedule().promisedDays()).isEqualTo(promised);
        assertThat(hall.the(young).schedule().promisedDays()).isEqualTo(promised + 1);
        assertThat(browser.getForObject("/catalogue/changes", String.class))
                .contains("调整清单", "2026年3月2日", number, "户外广告");
    }

    /** A step of an item's own with a form of its own, of which the reviewers see every line. */
    @Test
    void publishesAFormOfAPostWithTheFlowThatUsesIt() {
        String item = "drainage-permit";
        String flow = file("processes/item/" + item + ".bpmn");
        String number = designers.proposes(
                "designer",
                Map.of(
                        item + ".bpmn",
                        flow.replaceFirst("formRef=\"examine\"", "formRef=\"examine-drainage\""),
                        "examine-drainage.form",
                        file("forms/post/examine.form")
                                .replace("\"id\": \"examine\"", "\"id\": \"examine-drainage\"")));
        assertThat(designers.sees("legal", number).get("differences").toString())
                .contains("examine-drainage.form", "drainage-permit.bpmn", "申请材料");
        designers.passes("legal", number);
        designers.passes("board", number);
        designers.reports(number);

        assertThat(versions(item)).isEqualTo(2);
    }

    @Test
    void publishesTheItemThatTheCommandLineMadeWithItsMaterials(@TempDir Path folder) throws IOException {
        String item = "street-stall-permit";
        Files.createDirectory(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/materials.yaml"), file("processes/materials.yaml"));
        new Workbench(folder).item(item, "占道经营许可", "--from", FIRST_DAY.toString());
        String number = designers.proposes("designer", files(folder));

        assertThat(designers.seesOf("materials.yaml", "legal", number))
                .singleElement()
                .asString()
                .contains("street-stall-permit-application", "占道经营许可");
        designers.passes("legal", number);
        designers.passes("board", number);

        assertThat(catalog.item(item).name()).isEqualTo("占道经营许可");
        assertThat(versions(item)).isOne();
        designers.reports(number);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(path -> path.getFileName().toString(), path -> file(path.toString())));
        }
    }

    @Test
    void waitsWithTheModelsForTheDayOnWhichTheChangeTakesEffect() {
        String flow = file("processes/item/" + FIRE + ".bpmn");
        String number = publishedForLater(FIRE, flow);

        assertThat(versions(FIRE)).isEqualTo(1);
        assertThat(catalog.item(FIRE).version()).doesNotStartWith(NEXT);
        assertThatThrownBy(() -> designers.proposes("designer", Map.of(FIRE + ".bpmn", flow + "<!-- -->")))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("已有目录变更 " + number);
        designers.reports(number);
        hall.timePassesUntil(number, "IntermediateCatchEvent_EffectiveDay");

        assertThat(versions(FIRE)).isEqualTo(2);
        assertThat(catalog.item(FIRE).version()).startsWith(NEXT);
        assertThat(hall.passed(number)).contains("EndEvent_InForce", "EndEvent_Reported");
    }

    /** Such as where the engine cannot keep the model: its files are not shut for ever, and the old text does not come after the new one. */
    @Test
    void mayBeMendedByALaterOneWhereItCouldNotComeIntoForce() {
        String flow = file("processes/item/" + MENDED + ".bpmn");
        String number = publishedForLater(MENDED, flow);
        database.update(
                "update catalogue_change set effective_from = ? where number = ?", FIRST_DAY.minusDays(1), number);

        String mending = designers.proposes(
                "designer",
                Map.of(MENDED + ".bpmn", flow.replaceFirst("<bpmn:documentation>", "<bpmn:documentation>改正以后：")));
        designers.passes("legal", mending);
        designers.passes("board", mending);

        assertThat(versions(MENDED)).isEqualTo(2);
        assertThatThrownBy(() -> hall.timePassesUntil(number, "IntermediateCatchEvent_EffectiveDay"))
                .hasMessageContaining("已由目录变更 " + mending + " 再次变更");
        assertThat(versions(MENDED)).isEqualTo(2);
    }

    @Test
    void keepsThePostsFormsOfAWaitingChangeFromASecondOne() {
        String item = "retirement-medical-insurance";
        String flow = file("processes/item/" + item + ".bpmn");
        String form = file("forms/post/examine.form").replace("\"id\": \"examine\"", "\"id\": \"examine-retirement\"");
        String number = designers.proposes(
                "designer",
                Map.of(
                        item + ".yaml",
                        entry(item, NEXT, FIRST_DAY.plusDays(7)).get(item + ".yaml"),
                        item + ".bpmn",
                        flow.replace("formRef=\"examine\"", "formRef=\"examine-retirement\""),
                        "examine-retirement.form",
                        form));
        designers.passes("legal", number);
        designers.passes("board", number);

        assertThatThrownBy(() -> designers.proposes("designer", Map.of("examine-retirement.form", form + "\n")))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("“examine-retirement.form”已有目录变更 " + number);
    }

    @Test
    void entersAReportThatIsLateAndStillTakesIt() {
        String number = designers.proposes("designer", entry(SHOP, NEXT, FIRST_DAY));
        designers.passes("legal", number);
        designers.passes("board", number);
        hall.timePassesUntil(number, "BoundaryEvent_ReportOverdue");

        assertThat(changes.get(number).publication().flatMap(Publication::reportOverdueAt))
                .isPresent();
        assertThat(hall.passed(number)).contains("EndEvent_ReportOverdue").doesNotContain("EndEvent_Reported");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_Report");
        designers.reports(number);
        assertThat(hall.passed(number)).contains("EndEvent_Reported");
    }

    @Test
    void changesNothingWhenTheLegalReviewRefusesIt() {
        String number = designers.proposes("designer", entry(FOOD, "3.0", FIRST_DAY));
        assertThatThrownBy(() -> designers.refuses("legal", number, "")).isInstanceOf(CaseProblem.class);
        designers.refuses("legal", number, "没有法律依据。");

        assertThat(changes.get(number).state()).isEqualTo(ChangeState.REJECTED);
        assertThat(changes.get(number).rejection()).contains("没有法律依据。");
        assertThat(hall.passed(number))
                .contains("EndEvent_Rejected")
                .doesNotContain("UserTask_ReviewJointly", "ServiceTask_Publish");
        assertThat(catalog.item(FOOD).version()).isNotEqualTo("3.0");
        assertThat(changes.announcements(1).getContent())
                .noneMatch(change -> change.number().equals(number));
    }

    @Test
    void changesNothingWhenTheJointReviewRefusesIt() {
        String number = designers.proposes("designer", entry(FOOD, "4.0", FIRST_DAY));
        designers.passes("legal", number);
        designers.refuses("board", number, "与其他部门的要求不一致。");

        assertThat(hall.passed(number)).contains("UserTask_ReviewJointly", "EndEvent_Rejected");
        assertThat(hall.passed(number)).doesNotContain("ServiceTask_Publish");
        assertThat(catalog.item(FOOD).version()).isNotEqualTo("4.0");
    }

    @Test
    void refusesABrokenModelAtTheStartWithItsFindings() {
        long before = runtime.createProcessInstanceQuery().count();
        Map<String, String> broken = Map.of(
                FOOD + ".yaml",
                entry(FOOD, "5.0", FIRST_DAY, "promised: 8", "promised: 80").get(FOOD + ".yaml"),
                FOOD + ".bpmn",
                file("processes/item/" + FOOD + ".bpmn").replace("P1095D", "P30D"));

        assertThatThrownBy(() -> designers.proposes("designer", broken))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("文件不符合规则")
                .hasMessageContaining("food-business-licence.bpmn 第3行 food-business-licence：流程应当可执行，历史保留 P1095D")
                .hasMessageContaining("承诺时限不得超过法定时限：80 > 10");
        hall.openOn(FIRST_DAY.plusDays(30));
        assertThatThrownBy(() -> designers.proposes("designer", entry(FOOD, "5.0", FIRST_DAY.plusDays(29))))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("施行日期" + ChineseDate.of(FIRST_DAY.plusDays(29)) + "已经过去");
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    /** The hall runs on several nodes, each of which holds the catalogue in memory. */
    @Test
    void doesNotPublishOverWhatAnotherNodeHasPublished() {
        String item = "social-security-card";
        String version = catalog.item(item).version();
        String number = designers.proposes("designer", entry(item, NEXT, FIRST_DAY));
        designers.passes("legal", number);

        database.update("""
                insert into catalogue_version (id, kind, entry_key, region, version, checksum, effective_from, repealed_on, entry,
                content, form, recorded_at)
                select id + 1000000, kind, entry_key, region, '98.0', checksum, effective_from, repealed_on,
                replace(entry, ?, ?), replace(content, ?, ?), form, recorded_at
                from catalogue_version where entry_key = ? and version = ?""", "\"" + version + "\"", "\"98.0\"", "\"" + version + "\"", "\"98.0\"", item, version);

        try {
            assertThatThrownBy(() -> designers.passes("board", number))
                    .isInstanceOf(ChangeProblem.class)
                    .hasMessageContaining("不是最新版本");
            designers.refuses("board", number, "依据的不是最新版本。");
        } finally {
            database.update("delete from catalogue_version where entry_key = ? and version = '98.0'", item);
        }
    }

    @Test
    void comparesNoFileThatIsMostlyLines() {
        String table = file("processes/rule/instant-approval.dmn");

        assertThatThrownBy(
                        () -> designers.proposes("designer", Map.of("instant-approval.dmn", table + "\n".repeat(3000))))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("最多3000行");
        assertThatThrownBy(() -> designers.proposes(
                        "designer", Map.of("examine.form", "{\"values\": [" + "1,".repeat(3000) + "1]}")))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("有3001行（每个值算一行），最多3000行");
    }

    @Test
    void doesNotPublishAProposalWhoseBaseIsNoLongerTheNewest() {
        String first = designers.proposes("designer", entry(FOOD, NEXT, FIRST_DAY, "promised: 8", "promised: 9"));
        String second = designers.proposes("designer", entry(FOOD, "99.2", FIRST_DAY, "promised: 8", "promised: 10"));
        designers.passes("legal", first);
        designers.passes("legal", second);
        designers.passes("board", first);

        assertThatThrownBy(() -> designers.passes("board", second))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("不是最新版本");
        assertThat(hall.openTasks(second)).containsExactly("UserTask_ReviewJointly");
        assertThat(catalog.item(FOOD).version()).isEqualTo(NEXT);
        designers.refuses("board", second, "依据的不是最新版本。");
        assertThat(changes.get(second).state()).isEqualTo(ChangeState.REJECTED);
    }

    @Test
    void showsReviewersWhatChangesAndKeepsTheStepsApart() {
        String number = designers.proposes("designer", entry(FOOD, "9.0", FIRST_DAY, "promised: 8", "promised: 10"));

        var facts = designers.sees("legal", number);
        assertThat(facts.get("changeInfo").toString()).contains("调整清单", "窗口人员增加。", "林晓");
        assertThat(facts.get("changeItems").toString()).contains("食品经营许可", "\"after\":\"9.0\"");
        assertThat(facts.get("differences").toString()).contains("limits.promised = 10", "food-business-licence.yaml");
        assertThat(facts.get("ruleFindings").toString()).contains("全部符合规则");
        assertThatThrownBy(() -> designers.passes("board", number)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> designers.passes("designer", number)).isInstanceOf(AuthorizationException.class);
        designers.refuses("legal", number, "只作演示。");
    }

    @Test
    void keepsWhoLetsAChangeRest() {
        String number = designers.proposes("designer", entry(FOOD, "9.3", FIRST_DAY));

        hall.pauses(number);
        hall.pauses(number);
        hall.resumes(number);

        assertThat(designers.sees("legal", number).get("opinions").toString())
                .containsOnlyOnce("管理员暂停办理")
                .containsOnlyOnce("管理员恢复办理");
        designers.refuses("legal", number, "只作演示。");
    }

    @Test
    void isStartedByDesignersAndAdministratorsOnly() {
        assertThatThrownBy(() -> designers.proposes("window", entry(FOOD, "9.1", FIRST_DAY)))
                .isInstanceOf(AuthorizationException.class);
        String number = designers.proposes("admin", entry(FOOD, "9.2", FIRST_DAY));
        designers.refuses("legal", number, "只作演示。");

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("catalogue-change", "BG20200101-0001"))
                .as("without a proposal")
                .hasStackTraceContaining("BG20200101-0001");
    }

    /** An entry and its flow that take effect in a week. */
    private String publishedForLater(String item, String flow) {
        String number = designers.proposes(
                "designer",
                Map.of(
                        item + ".yaml",
                        entry(item, NEXT, FIRST_DAY.plusDays(7)).get(item + ".yaml"),
                        item + ".bpmn",
                        flow.replaceFirst("<bpmn:documentation>", "<bpmn:documentation>自新版施行之日起：")));
        designers.passes("legal", number);
        designers.passes("board", number);
        return number;
    }

    private long versions(String key) {
        return models.createProcessDefinitionQuery().processDefinitionKey(key).count();
    }
}
