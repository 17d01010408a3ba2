package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.tongban.catalog.Catalog;
import org.tongban.document.content.Authority;
import org.tongban.document.content.Contesting;
import org.tongban.document.content.HallSettings;

/** Papers name who decided, who reconsiders and which court judges; a hall that does not say so cannot start. */
class RealHallTest {

    private final Catalog catalog = Catalog.at("classpath*:", (feel, facts) -> false);

    @Test
    void theDemosHallLacksNothing() throws IOException {
        HallSettings demo = demo();

        assertThatCode(() -> start(demo)).doesNotThrowAnyException();
    }

    @Test
    void namesEverySettingThatIsMissing() {
        String told = catchThrowable(() -> start(HallSettings.UNKNOWN)).getMessage();

        assertThat(told)
                .contains("tongban.hall.name；", "tongban.hall.prefix；", "tongban.hall.region-name；")
                .contains("食品经营许可（food-business-licence）", "的办理机关（name、items）", "的管辖法院（court）")
                .endsWith("请补充后重新启动。");
    }

    @Test
    void asksNoCompanyForAReconsiderationOrgan() {
        var water = new Authority("供水公司", null, null, null, null, "专用章", List.of("water-supply-hook-up"));
        var trade = new Authority("市场监督管理局", null, null, null, "人民法院", "专用章", List.of("food-business-licence"));
        var hall = new HallSettings("政务服务中心", "某区", "某政服", null, Map.of(), List.of(water, trade));
        Contesting contesting = new Contesting(catalog, hall);

        assertThat(contesting.missing(catalog.item("water-supply-hook-up"))).isEmpty();
        assertThat(contesting.missing(catalog.item("food-business-licence")))
                .containsExactly("行政复议机关（reconsideration）", "提交行政复议申请书的互联网渠道（reconsideration-online）");
    }

    /** 行政复议法 第二十二条第二款 knows no organ that serves over the internet and takes no application there. */
    @Test
    void startsOnlyWhereDecisionsCanBeContestedOverTheInternet() throws IOException {
        HallSettings demo = demo();
        List<Authority> onPaper = demo.authorities().stream()
                .map(one -> new Authority(
                        one.name(),
                        one.reception(),
                        one.reconsideration(),
                        null,
                        one.court(),
                        one.specialSeal(),
                        one.items()))
                .toList();
        var hall = new HallSettings(demo.name(), demo.regionName(), demo.prefix(), null, Map.of(), onPaper);

        assertThat(catchThrowable(() -> start(hall)).getMessage())
                .contains("food-business-licence", "的提交行政复议申请书的互联网渠道（reconsideration-online）")
                .doesNotContain("water-supply-hook-up", "行政复议机关（", "管辖法院（");
    }

    private void start(HallSettings hall) {
        new RealHall(hall, catalog, new Contesting(catalog, hall), false);
    }

    private static HallSettings demo() throws IOException {
        var settings = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("demo", new ClassPathResource("demo-hall.yaml"))
                .forEach(settings.getPropertySources()::addLast);
        return Binder.get(settings).bind("tongban.hall", HallSettings.class).get();
    }
}
