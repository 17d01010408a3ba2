package org.tongban.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.procedure.Remedy;

/** What whoever is refused is told of the ways to contest that. */
class ContestingTest {

    private final Catalog catalog = Catalog.at("classpath*:", (feel, facts) -> false);

    /** 行政复议法 第二十二条第二款: who serves over the internet tells where on it to apply for reconsideration. */
    @Test
    void theWayOverTheInternetIsToldWhereTheHallHasOne() {
        assertThat(told("food-business-licence", "赣州市行政复议网上申请平台，网址：https://fuyi.example"))
                .containsOnlyOnce(
                        "行政复议申请书也可以通过行政复议机关指定的互联网渠道（赣州市行政复议网上申请平台，网址：https://fuyi.example）提交（《中华人民共和国行政复议法》第二十二条第二款）。");
    }

    @Test
    void noWayIsToldThatTheHallDoesNotHave() {
        assertThat(told("food-business-licence", null)).contains("申请行政复议").doesNotContain("申请书");
    }

    /** Nobody reconsiders a contract. */
    @Test
    void aSupplierTellsOfNoReconsiderationOverTheInternet() {
        assertThat(told("water-supply-hook-up", "赣州市行政复议网上申请平台")).doesNotContain("复议");
    }

    private String told(String item, @Nullable String online) {
        var organ = new Authority("赣州市章贡区某局", null, "赣州市章贡区人民政府", online, "赣州市章贡区人民法院", "专用章", List.of(item));
        var hall = new HallSettings("大厅", "章贡区", "章政服", null, Map.of(), List.of(organ));
        return new Contesting(catalog, hall)
                .of(catalog.item(item)).stream().map(Remedy::text).toList().toString();
    }
}
