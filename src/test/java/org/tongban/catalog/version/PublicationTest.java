package org.tongban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.source.MaterialLibrary;

/** An entry changes by a new version, on its day; what runs keeps the old one. */
class PublicationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Path SMALL = Path.of("src/test/resources/catalog/small");
    private static final String PERMIT = "stall-food-permit";
    private static final Edition OLD = new Edition(PERMIT, "360702", "2.1");

    private final Day clock = new Day();
    private final Catalog catalog = CatalogFixture.smallCatalog(clock).in("360702");

    @Test
    void aFutureVersionTakesEffectByItselfOnItsDay() {
        catalog.publishing().publish(List.of(permit("2.2", "2026-04-01", "correction: 15", "correction: 20")));

        assertThat(catalog.item(PERMIT).version()).isEqualTo("2.1");
        assertThat(catalog.item(PERMIT).limits().correction()).isEqualTo(15);
        clock.today = LocalDate.of(2026, 3, 31);
        assertThat(catalog.item(PERMIT).version()).isEqualTo("2.1");
        clock.today = LocalDate.of(2026, 4, 1);
        assertThat(catalog.item(PERMIT).version()).isEqualTo("2.2");
        assertThat(catalog.item(PERMIT).limits().correction()).isEqualTo(20);
    }

    @Test
    void whatWasOpenedUnderAVersionKeepsIt() {
        catalog.publishing()
                .publish(List.of(
                        permit("2.2", "2026-03-02", "code: equipment-list", "code: kitchen-plan"),
                        library(
                                "  equipment-list:",
                                "  kitchen-plan:\n    name: 操作间平面图\n    source: applicant\n"
                                        + "    obtainableByDataSharing: false\n  equipment-list:")));

        assertThat(catalog.item(PERMIT).material("kitchen-plan")).isPresent();
        assertThat(catalog.item(OLD).material("kitchen-plan")).isEmpty();
        assertThat(catalog.item(OLD).material("equipment-list").orElseThrow().name())
                .isEqualTo("设备清单");
        assertThat(catalog.form(OLD).id()).isEqualTo(PERMIT);
    }

    @Test
    void aChangeWithoutANewVersionIsRefusedWithBothChecksums() {
        assertThatThrownBy(() -> catalog.publishing()
                        .publish(List.of(permit("2.1", "2025-03-01", "correction: 15", "correction: 20"))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("processes/item/stall-food-permit.yaml：")
                .hasMessageContaining("版本号仍是 2.1")
                .hasMessageFindingMatch("登记的校验和是 [0-9a-f]{64}，文件的校验和是 [0-9a-f]{64}");
        assertThat(catalog.item(PERMIT).limits().correction()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({
        "correction: 15, correction: 2147483647, limits.correction 不得大于 999",
        "promised: 8, promised: 2000000000, limits.promised 不得大于 999",
        "promised: 8, promised: 0x7fffffff, limits.promised 不得大于 999"
    })
    void noLimitIsLongerThanAnyoneWaits(String text, String replacement, String fault) {
        assertThatThrownBy(() -> catalog.publishing().publish(List.of(permit("2.2", "2026-03-02", text, replacement))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining(fault);
    }

    @Test
    void aChangedFormWithoutANewVersionIsRefusedToo() {
        CatalogFile form = file("forms/apply/stall-food-permit.form");

        assertThatThrownBy(() -> catalog.publishing()
                        .publish(List.of(new CatalogFile(
                                form.path(), form.text().replaceFirst("\"label\": \"", "\"label\": \"新")))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("processes/item/stall-food-permit.yaml：内容（包括申请表");
    }

    @Test
    void aMaterialRenamedInTheLibraryNeedsANewVersionOfEveryItemThatListsIt() {
        assertThatThrownBy(() -> catalog.publishing().publish(List.of(library("name: 申请人身份证件", "name: 居民身份证"))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("processes/item/stall-food-permit.yaml：内容")
                .hasMessageContaining("processes/item/stall-registration.yaml：内容");
    }

    @Test
    void commentsAndLayoutAreNoChange() {
        CatalogFile item = file(CatalogFixture.FOOD_PERMIT);
        String laidOut = "# a remark\n" + item.text().replace("conditions: [食品来源合法, 设备清洁]", """
                conditions:
                  - 食品来源合法   # a remark
                  - 设备清洁
                """);

        assertThat(laidOut).isNotEqualTo(item.text());
        assertThat(catalog.publishing().publish(List.of(new CatalogFile(item.path(), laidOut))))
                .isEmpty();
    }

    @Test
    void aNewVersionDoesNotBeginBeforeTheOneItFollows() {
        assertThatThrownBy(() -> catalog.publishing()
                        .publish(List.of(permit("2.2", "2025-01-01", "correction: 15", "correction: 20"))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("版本 2.2 的施行日期 2025-01-01 早于已登记的版本 2.1 的施行日期 2025-03-01");
    }

    /** A slip in the year would stop the entry for good, as nothing may begin before it. */
    @Test
    void aNewVersionBeginsWithinAYear() {
        clock.today = LocalDate.of(2026, 3, 31);
        for (String far : List.of("2027-04-01", "9999-12-31")) {
            List<CatalogFile> files = List.of(permit("2.2", far, "correction: 15", "correction: 20"));
            assertThatThrownBy(() -> catalog.publishing().publish(files))
                    .isInstanceOf(InvalidCatalog.class)
                    .hasMessageContaining("施行日期 %s 太远，最晚可以写 2027-03-31".formatted(far));
            assertThatThrownBy(() -> catalog.publishing().renewals(files)).isInstanceOf(InvalidCatalog.class);
        }

        assertThat(catalog.publishing()
                        .publish(List.of(permit("2.2", "2027-03-31", "correction: 15", "correction: 20"))))
                .containsExactly(PERMIT);
    }

    @Test
    void aFileLongerThanAnyEntryIsNotRead() {
        CatalogFile item = file(CatalogFixture.FOOD_PERMIT);
        String padded = "#".repeat(300_001 - item.text().length() - 1) + "\n" + item.text();

        assertThatThrownBy(() -> catalog.publishing().publish(List.of(new CatalogFile(item.path(), padded))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("文件太大，最多300000个字符");
        assertThat(catalog.publishing().publish(List.of(new CatalogFile(item.path(), padded.substring(1)))))
                .isEmpty();
    }

    @Test
    void aRefusedPublicationChangesNothing() {
        CatalogFile good = permit("2.2", "2026-03-02", "correction: 15", "correction: 20");
        CatalogFile bad = new CatalogFile(CatalogFixture.REGISTRATION, "key: stall-registration\n");

        assertThatThrownBy(() -> catalog.publishing().publish(List.of(good, bad)))
                .isInstanceOf(InvalidCatalog.class);
        assertThat(catalog.item(PERMIT).version()).isEqualTo("2.1");
        assertThatCode(() -> catalog.publishing().publish(List.of(good))).doesNotThrowAnyException();
        assertThat(catalog.item(PERMIT).version()).isEqualTo("2.2");
    }

    @Test
    void aRepealedItemTakesNoNewApplicationsFromThatDayOn() {
        catalog.publishing()
                .publish(List.of(
                        permit("2.2", "2026-03-02", "promised: 8", "promised: 5\n", "repealedOn: 2026-05-01"),
                        bundle("repealedOn: 2026-05-01")));

        clock.today = LocalDate.of(2026, 4, 30);
        assertThat(catalog.item(PERMIT).version()).isEqualTo("2.2");
        clock.today = LocalDate.of(2026, 5, 1);
        assertThatThrownBy(() -> catalog.offering(PERMIT))
                .isInstanceOf(OfferingClosed.class)
                .hasMessage("“摊点食品许可”已经废止，不再受理新的申请；已经受理的继续办理。");
        assertThat(catalog.items()).extracting(ServiceItem::key).containsExactly("stall-registration");
        assertThat(catalog.bundles()).isEmpty();
        assertThat(catalog.item(OLD).promisedDays()).isEqualTo(8);
    }

    @Test
    void anItemIsNotRepealedUnderAOneThingThatGoesOn() {
        assertThatThrownBy(() -> catalog.publishing()
                        .publish(List.of(
                                permit("2.2", "2026-03-02", "promised: 8", "promised: 5", "repealedOn: 2026-05-01"))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("open-a-stall.yaml 第12行：items.stall-food-permit 事项先于“一件事”废止");
    }

    @Test
    void aNewItemThatIsNotYetInForceSaysFromWhen() {
        CatalogFile item = file(CatalogFixture.REGISTRATION);
        CatalogFile form = file("forms/apply/stall-registration.form");
        catalog.publishing()
                .publish(List.of(
                        new CatalogFile(
                                "processes/item/stall-renewal.yaml",
                                item.text()
                                        .replace("key: stall-registration", "key: stall-renewal")
                                        .replace("name: 摊点登记\n", "name: 摊点延续\n")
                                        .replace("2025-01-01", "2026-06-01")),
                        new CatalogFile(
                                "forms/apply/stall-renewal.form",
                                form.text().replace("\"stall-registration\"", "\"stall-renewal\""))));

        assertThatThrownBy(() -> catalog.offering("stall-renewal"))
                .isInstanceOf(OfferingClosed.class)
                .hasMessage("“摊点延续”自2026年6月1日起受理申请，请届时再来。");
        clock.today = LocalDate.of(2026, 6, 1);
        assertThat(catalog.item("stall-renewal").name()).isEqualTo("摊点延续");
    }

    @Test
    void aRegionsDifferencesCanBePublishedAndStopped() {
        String path = "processes/region/360702/stall-food-permit.yaml";
        String text = "key: stall-food-permit\nversion: \"1.0\"\neffectiveFrom: 2026-03-09\nlimits: {promised: 6}\n";
        catalog.publishing().publish(List.of(new CatalogFile(path, text)));
        assertThat(catalog.item(PERMIT).promisedDays()).isEqualTo(8);
        clock.today = LocalDate.of(2026, 3, 9);
        assertThat(catalog.item(PERMIT).promisedDays()).isEqualTo(6);

        catalog.publishing()
                .publish(List.of(new CatalogFile(
                        path, text.replace("1.0", "1.1").replace("limits", "repealedOn: 2026-03-10\nlimits"))));
        clock.today = LocalDate.of(2026, 3, 10);
        assertThat(catalog.item(PERMIT).promisedDays()).isEqualTo(8);
        assertThat(catalog.item(new Edition(PERMIT, "360702", "2.1/1.0")).promisedDays())
                .isEqualTo(6);
    }

    @Test
    void aLimitOfTheRegionNeverCountsWhereTheItemsIsShorter() {
        String region = "key: stall-food-permit\nversion: \"1.0\"\neffectiveFrom: 2026-03-02\nlimits: {promised: 6}\n";
        catalog.publishing()
                .publish(List.of(new CatalogFile("processes/region/360702/stall-food-permit.yaml", region)));

        assertThatThrownBy(() -> catalog.publishing()
                        .publish(List.of(permit("2.2", "2026-03-02", "promised: 8", "promised: 5"))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("region/360702/stall-food-permit.yaml 第4行：limits.promised 不得超过事项的承诺时限：5");
    }

    /** A one-thing of today asks for what its items of today need, whatever is published for a later day. */
    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-04-01, 2026年3月2日", "2026-03-10, 2026-04-01, 2026年3月10日"})
    void aOneThingAsksForAllItsItemsNeedOnEachDay(String ofItem, String ofBundle, String missing) {
        List<CatalogFile> files = asking("stall-food-permit", "open-a-stall", ofItem, ofBundle);

        assertThatThrownBy(() -> catalog.publishing().publish(files))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("合并表单缺少字段：neighbours（按%s施行的版本核对）".formatted(missing));
        assertThat(catalog.publishing().publish(asking("stall-food-permit", "open-a-stall", ofItem, ofItem)))
                .containsExactly("open-a-stall", PERMIT);
    }

    @Test
    void aRegionsDifferencesFitTheEntryOfEachDay() {
        CatalogFile region = new CatalogFile(
                "processes/region/360702/stall-food-permit.yaml",
                "key: stall-food-permit\nversion: \"1.0\"\neffectiveFrom: 2026-03-02\nlimits: {promised: 9}\n");

        assertThatThrownBy(() -> catalog.publishing()
                        .publish(List.of(region, permit("2.2", "2026-04-01", "promised: 8", "promised: 10"))))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("limits.promised 不得超过事项的承诺时限：8（按2026年3月2日施行的版本核对）");
    }

    /** Both forms ask one more question, each from a day of its own. */
    private static List<CatalogFile> asking(String item, String bundle, String ofItem, String ofBundle) {
        CatalogFile whole = file(CatalogFixture.BUNDLE);
        String later = whole.text()
                .replace("\"1.0\"", "\"1.1\"")
                .replace("effectiveFrom: 2025-03-01", "effectiveFrom: " + ofBundle);
        return List.of(
                permit("2.2", ofItem, "correction: 15", "correction: 15"),
                new CatalogFile(CatalogFixture.BUNDLE, later),
                asking(item),
                asking(bundle));
    }

    private static CatalogFile asking(String key) {
        CatalogFile form = file("forms/apply/" + key + ".form");
        String more = """
                "components": [
                    {"type": "textfield", "id": "Field_Neighbours", "key": "neighbours", "label": "相邻摊点",
                     "validate": {"maxLength": 50}},
                """;
        return new CatalogFile(form.path(), form.text().replaceFirst("\"components\": \\[\\s*", more));
    }

    private static CatalogFile permit(String version, String from, String text, String replacement, String... more) {
        String entry = file(CatalogFixture.FOOD_PERMIT)
                .text()
                .replace("\"2.1\"", "\"" + version + "\"")
                .replace("effectiveFrom: 2025-03-01", "effectiveFrom: " + from)
                .replace(text, replacement);
        return new CatalogFile(CatalogFixture.FOOD_PERMIT, entry + String.join("\n", more) + "\n");
    }

    private static CatalogFile bundle(String more) {
        String entry =
                file(CatalogFixture.BUNDLE).text().replace("\"1.0\"", "\"1.1\"").replace("promised: 8", "promised: 5");
        return new CatalogFile(CatalogFixture.BUNDLE, entry + more + "\n");
    }

    private static CatalogFile library(String text, String replacement) {
        CatalogFile library = file(MaterialLibrary.FILE);
        return new CatalogFile(library.path(), library.text().replace(text, replacement));
    }

    private static CatalogFile file(String path) {
        try {
            return new CatalogFile(path, Files.readString(SMALL.resolve(path)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A clock that stands at noon of a day until it is moved. */
    private static class Day extends Clock {

        private LocalDate today = TODAY;

        @Override
        public Instant instant() {
            return today.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return WorkingCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
