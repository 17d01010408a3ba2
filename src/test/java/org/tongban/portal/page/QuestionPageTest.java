package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.cases.Applications;
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
    void carriesTheAnswersOverAndNothingElse() {
        assertThat(page.post()
                        .uri(STALL + "/apply")
                        .param("applicantKind", "legal-person")
                        .param("noFood", "true")
                        .param("days", "weekend")
                        .param("applicantName", "不问自来"))
                .hasRedirectedUrl("/apply/open-a-stall")
                .flash()
                .containsEntry(
                        ApplyController.ANSWERS,
                        new TypedAnswers(Map.of("applicantKind", List.of("legal-person"), "noFood", List.of("true"))));
    }

    /** They are kept in a session, and anybody can open sessions. */
    @Test
    void carriesNoAnswerThatIsLongerThanAnybodyTypes() {
        assertThat(page.post().uri(STALL + "/apply").param("applicantKind", "legal-person", "x".repeat(10_000)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("填写的内容太长");
    }

    @Test
    void findsTheAnswersInTheApplicationForm() {
        var carried = new TypedAnswers(Map.of("days", List.of("weekend"), "applicantKind", List.of("legal-person")));

        assertThat(page.get().uri("/apply/open-a-stall").flashAttr(ApplyController.ANSWERS, carried))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<input[^>]*value=\"weekend\"[^>]*checked")
                .containsPattern("<input[^>]*value=\"legal-person\"[^>]*checked")
                .contains("<option value=\"window\" selected=\"selected\">");
    }

    @Test
    void hasNoQuestionsForASingleItem() {
        assertThat(page.get().uri("/guide/stall-food-permit/questions")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
