package org.tongban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.entry.Contact;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.form.FormFixture;

/** A region inherits an item and states only what it does otherwise. */
class RegionTest {

    private static final String ZHANGGONG = "360702";
    private static final String DIFFERENCES = """
            key: stall-food-permit
            version: "1.1"
            effectiveFrom: 2025-03-01
            organ: 章贡区市场监督管理局
            limits: {promised: 6, promisedNote: 本区提速}
            contact: {address: 章贡区某路1号}
            supervision: {phone: "12315"}
            """;

    @TempDir
    private Path folder;

    @Test
    void aRegionsDifferencesHoldInThatRegionOnly() throws IOException {
        Catalog catalog = read("processes/region/360702/stall-food-permit.yaml", DIFFERENCES);

        ServiceItem there = catalog.in(ZHANGGONG).item("stall-food-permit");
        assertThat(there.version()).isEqualTo("2.1/1.1");
        assertThat(there.promisedDays()).isEqualTo(6);
        assertThat(there.organ()).isEqualTo("章贡区市场监督管理局");
        assertThat(there.contact()).isEqualTo(new Contact("综合窗口", "章贡区某路1号", null, null, null));
        assertThat(there.supervision().phone()).isEqualTo("12315");

        ServiceItem elsewhere = catalog.in("360703").item("stall-food-permit");
        assertThat(elsewhere.version()).isEqualTo("2.1");
        assertThat(elsewhere.promisedDays()).isEqualTo(8);
        assertThat(elsewhere.contact().address()).isNull();
    }

    @Test
    void whatARegionDoesNotSayStaysAsTheItemHasIt() throws IOException {
        Catalog catalog = read("processes/region/360702/stall-food-permit.yaml", DIFFERENCES);

        ServiceItem there = catalog.in(ZHANGGONG).item("stall-food-permit");
        ServiceItem inherited = catalog.item("stall-food-permit");
        assertThat(there.name()).isEqualTo(inherited.name());
        assertThat(there.materials()).isEqualTo(inherited.materials());
        assertThat(there.limits().statutory()).isEqualTo(inherited.limits().statutory());
        assertThat(there.limits().correction()).isEqualTo(inherited.limits().correction());
    }

    @Test
    void aOneThingInARegionCountsItsItemsAsTheyHoldThere() throws IOException {
        Catalog there = read("processes/region/360702/stall-food-permit.yaml", DIFFERENCES)
                .in(ZHANGGONG);

        assertThat(there.included(there.bundle("open-a-stall"), Map.of("sellsFood", true)))
                .extracting(ServiceItem::version)
                .containsExactly("1.0", "2.1/1.1");
    }

    @Test
    void aCaseGoesByTheDifferencesOfItsOwnRegion() throws IOException {
        Catalog catalog = read("processes/region/360702/stall-food-permit.yaml", DIFFERENCES);

        assertThat(catalog.item(new Edition("stall-food-permit", ZHANGGONG, "2.1/1.1"))
                        .promisedDays())
                .isEqualTo(6);
        assertThat(catalog.item(new Edition("stall-food-permit", ZHANGGONG, "2.1"))
                        .promisedDays())
                .isEqualTo(8);
        assertThatThrownBy(() -> catalog.item(new Edition("stall-food-permit", "360703", "2.1/1.1")))
                .isInstanceOf(UnknownOffering.class);
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            limits: {promised: 6, promisedNote: 本区提速} | limits: {promised: 9}            | 第5行：limits.promised 不得超过事项的承诺时限：8
            limits: {promised: 6, promisedNote: 本区提速} | limits: {promised: 6, statutory: {workingDays: 30}} | 第5行：limits.statutory 不是可用的键
            limits: {promised: 6, promisedNote: 本区提速} | materials: []                    | 第5行：materials 不是可用的键：地区差异只能缩短时限
            organ: 章贡区市场监督管理局                     | name: 摊点许可                     | 第4行：name 不是可用的键：地区差异只能缩短时限
            organ: 章贡区市场监督管理局                     | conditions: [有两个摊位]            | 第4行：conditions 不是可用的键
            key: stall-food-permit                       | key: stall-registration           | 第1行：key 与文件名不一致
            effectiveFrom: 2025-03-01                    | effectiveFrom: 2025-02-30         | 第3行：effectiveFrom 没有这一天
            """)
    void aRegionNeverDiverges(String text, String replacement, String reason) {
        assertThatThrownBy(() ->
                        read("processes/region/360702/stall-food-permit.yaml", DIFFERENCES.replace(text, replacement)))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("processes/region/360702/stall-food-permit.yaml " + reason.split("：")[0])
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "processes/region/360702/stall-closing.yaml, stall-closing, 没有此事项：stall-closing",
        "processes/region/zhanggong/stall-food-permit.yaml, stall-food-permit, 文件夹应为六位行政区划代码：zhanggong"
    })
    void aRegionsFileStandsWhereItBelongs(String path, String key, String reason) {
        assertThatThrownBy(() -> read(path, DIFFERENCES.replace("stall-food-permit", key)))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining(path + " 第1行：key " + reason);
    }

    private Catalog read(String path, String text) throws IOException {
        String root = CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, "摊点登记", "摊点登记");
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Catalog.at(root, FormFixture::anyNamedFactIsTrue);
    }
}
