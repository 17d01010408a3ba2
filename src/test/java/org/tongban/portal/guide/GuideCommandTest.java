package org.tongban.portal.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A designer prints the service guide on the command line, from the portal's own templates. */
class GuideCommandTest {

    private static final String SMALL = "src/test/resources/catalog/small";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsAsTextWhatThePortalPublishes() {
        assertThat(run("stall-food-permit", "--in", SMALL)).isZero();
        assertThat(out.toString(UTF_8))
                .contains("办理流程\n--------", "窗口受理岗，1个工作日", "听证，不超过20个工作日")
                .contains("法定时限：20个工作日，自受理之日起计算", "《摊点管理办法》第五条", "食品来源合法", "收费：不收费")
                .contains("● 设备清单", "可容缺", "列明名称和数量。", "设备清单漏写数量")
                .contains("摊点食品许可证，有效期3年", "60日内，向依法负责的行政复议机关申请行政复议", "最多1次", "综合窗口", "12345")
                .contains("可以流动经营吗？", "不可以，摊位固定。", "的，为摊点变更批准书", "第2.1版（2026年1月5日）")
                .doesNotContain("<", "在线申请");
    }

    @Test
    void printsALimitInTheWordsOfTheLawBesideTheWorkingDaysItWasConvertedTo() {
        assertThat(run("stall-registration", "--in", SMALL)).isZero();
        assertThat(out.toString(UTF_8)).contains("法定时限：7日（折算为5个工作日），自受理之日起计算");
    }

    @Test
    void tellsInAOneThingTheLimitOfEachItem() {
        assertThat(run("open-a-stall", "--in", SMALL)).isZero();
        assertThat(out.toString(UTF_8))
                .contains("法定时限7日（折算为5个工作日）", "法定时限20个工作日")
                .doesNotContain("45个工作日");
    }

    @Test
    void printsACompletePageWithItsStyle() {
        assertThat(run("stall-food-permit", "--html", "--in", SMALL, "--base", "https://hall.example"))
                .isZero();
        assertThat(out.toString(UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains("<style>", "听证，不超过20个工作日", "href=\"https://hall.example/apply/stall-food-permit\"")
                .doesNotContain("rel=\"stylesheet\"", " th:", "<header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "food-business-licence",
                "fire-safety-check",
                "individual-business-registration",
                "outdoor-advertising-permit",
                "open-a-restaurant"
            })
    void printsEveryGuideOfTheCatalogue(String key) {
        assertThat(run(key)).isZero();
        assertThat(out.toString(UTF_8)).contains("设定依据", "申请材料", "联系方式").doesNotContain("null");
    }

    @Test
    void saysWhenNoNewTermBegins() {
        assertThat(run("food-business-licence")).isZero();
        assertThat(out.toString(UTF_8)).contains("有效期5年；“申请类型”为“变更”的，有效期与原证件一致");
    }

    @Test
    void saysInASentenceThatThereIsNoSuchGuide() {
        assertThat(run("nothing", "--in", SMALL)).isOne();
        assertThat(err.toString(UTF_8)).contains("nothing");
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        return GuideCommand.run(
                arguments,
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }
}
