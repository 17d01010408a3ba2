package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class GuidePageTest {

    @Autowired
    MockMvcTester page;

    @Test
    void leadsToEveryItemAndOneThing() {
        assertThat(page.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("/apply/open-a-stall", "/guide/stall-food-permit", "承诺8个工作日办结", "当场办结")
                .contains("/camunda/app/tasklist/", "/swagger-ui.html");
    }

    @Test
    void publishesWhatTheWindowWorksBy() {
        assertThat(page.get().uri("/guide/stall-food-permit"))
                .hasStatusOk()
                .bodyText()
                .contains("《摊点管理办法》第五条", "20个工作日", "食品来源合法", "设备清单", "列明名称和数量。", "可容缺")
                .contains("窗口受理岗，1个工作日", "听证，不超过20个工作日", "《摊点管理办法》第十一条", "最多1次", "综合窗口", "12345")
                .contains("设备清单漏写数量", "可以流动经营吗？", "不可以，摊位固定。")
                .contains("不收费", "摊点食品许可证", "，有效期3年", "60日内，向依法负责的行政复议机关申请行政复议", "6个月内，直接向有管辖权的人民法院提起行政诉讼")
                .contains("的，为摊点变更批准书", "第2.1版（2026年1月5日）：听证的期限改为20个工作日。");
    }

    @Test
    void listsEachMaterialOfAOneThingOnce() {
        assertThat(page.get().uri("/guide/open-a-stall"))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("申请人身份证件");
    }

    @Test
    void saysPolitelyThatThereIsNoSuchGuide() {
        assertThat(page.get().uri("/guide/nothing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("没有找到", "返回首页");
    }

    @Test
    void answersABrowserThatAsksAmissWithAPage() {
        assertThat(page.get().uri("/guide/a/b").accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("没有找到");
        assertThat(page.post().uri("/cases").param("number", "1").accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请求有误")
                .doesNotContain("Exception", "parameter");
    }
}
