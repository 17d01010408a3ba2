package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An applicant looks for what to apply for. */
@PageTest
class HomePageTest {

    @Autowired
    MockMvcTester page;

    @ParameterizedTest
    @ValueSource(strings = {"食品", " 摊点  许可 ", "摊点\u3000许可"})
    void showsWhatTheNameSays(String words) {
        assertThat(page.get().uri("/").param("q", words))
                .hasStatusOk()
                .bodyText()
                .contains("/apply/stall-food-permit\"", "value=\"" + words.strip() + "\"", "全部事项")
                .doesNotContain("没有名称里有");
    }

    @Test
    void saysWhenNothingIsCalledSo() {
        assertThat(page.get().uri("/").param("q", "<b>飞船"))
                .hasStatusOk()
                .bodyText()
                .contains("没有名称里有", "&lt;b&gt;飞船", "12345")
                .doesNotContain("/apply/", "政务服务事项</h2>");
    }

    @Test
    void refusesToLookForWhatIsNoText() {
        assertThat(page.get().uri("/").param("q", "食品\u0000"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("您填写的内容含有不能识别的字符，请删去后重新填写。");
    }

    /** It would be shown again on the page, which nobody's browser would wait for. */
    @Test
    void refusesATextThatNoPageCanShow() {
        String million = "1".repeat(1_000_000);

        assertThat(page.get().uri("/").param("q", million))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("您填写的内容太长，请改短后重新填写。", "</html>")
                .doesNotContain(million);
        assertThat(page.post().uri("/cases").param("number", million).param("code", "123456"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("您填写的内容太长，请改短后重新填写。", "</html>")
                .doesNotContain(million);
    }

    @Test
    void showsEverythingToWhoeverDoesNotAsk() {
        assertThat(page.get().uri("/"))
                .bodyText()
                .contains("/apply/stall-food-permit\"", "政务服务事项</h2>")
                .doesNotContain("全部事项");
    }
}
