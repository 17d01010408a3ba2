package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tongban.cases.intake.Applications;
import org.tongban.catalog.Catalog;

@PageTest
class QuestionPageTest {

    private static final String STALL = "/guide/open-a-stall/questions";

    @Autowired
    MockMvcTester page;

    @Autowired
    Applications applications;

    @Autowired
    Catalog catalog;

    @Test
    void isReachedFromTheFirstPageAndTheGuide() {
        assertThat(page.get().uri("/")).bodyText().containsOnlyOnce("href=\"" + STALL + "\"");
        assertThat(page.get().uri("/guide/open-a-stall")).bodyText().contains("href=\"" + STALL + "\"");
    }

    @Test
    void asksInPlainWordsAndOnlyWhatTheAnswersBeforeCallFor() {
        assertThat(page.get().uri(STALL))
                .hasStatusOk()
                .bodyText()
                .contains("您以什么身份摆摊？", "我自己", "不卖吃的", "可以都选")
                .doesNotContain("申请人姓名或名称");
        assertThat(page.get().uri(STALL + "/conditions.css"))
                .hasStatusOk()
                .bodyText()
                .contains("[name=\"noFood\"]", "#part-days { display: none }");
    }

    @Test
    void tellsWhatIsNeededWhyAndWhatToHandIn() {
        assertThat(page.post().uri(STALL).param("agreed", "true").param("noFood", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("要办理的事项", "摆摊都要办。", "不用办理的事项", "不卖吃的不用办。", "申请人身份证件")
                .contains("只需要办理一个事项", "href=\"/apply/stall-registration\"");
    }

    @Test
    void asksAgainForWhatIsNotAnsweredAndKeepsTheRest() {
        assertThat(page.post().uri(STALL).param("applicantKind", "legal-person"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请先回答以下问题", "href=\"#field-agreed\"")
                .containsPattern("<input[^>]*value=\"legal-person\"[^>]*checked");
    }

    @Test
    void carriesTheAnswersOverIntoTheApplicationFormAndNothingElse() {
        assertThat(carried())
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/apply/open-a-stall\"")
                .containsPattern("<input[^>]*value=\"weekend\"[^>]*checked")
                .containsPattern("<input[^>]*value=\"legal-person\"[^>]*checked")
                .contains("<option value=\"window\" selected=\"selected\">")
                .doesNotContain("不问自来");
    }

    /** Anybody can open sessions, and leave there what nobody asks for again. */
    @Test
    void keepsNothingOfThemInTheSession() {
        HttpSession session = carried().getRequest().getSession(false);

        assertThat(session == null
                        || Collections.list(session.getAttributeNames()).isEmpty())
                .isTrue();
    }

    private MvcTestResult carried() {
        return page.post()
                .uri(STALL + "/apply")
                .param("applicantKind", "legal-person")
                .param("days", "weekend")
                .param("applicantName", "不问自来")
                .exchange();
    }

    @Test
    void hasNoQuestionsForASingleItem() {
        assertThat(page.get().uri("/guide/stall-food-permit/questions")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
