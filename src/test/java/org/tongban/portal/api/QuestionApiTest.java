package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tongban.portal.api.refusal.ApiTest;

@ApiTest
class QuestionApiTest {

    @Autowired
    MockMvcTester api;

    @Test
    void asksInPlainWordsForTheFieldsOfTheForm() {
        assertThat(api.get().uri("/api/v1/bundles/open-a-stall/questions"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"offering": "open-a-stall", "fields": [
                  {"key": "applicantKind", "label": "您以什么身份摆摊？",
                   "options": [{"value": "natural-person", "label": "我自己"}, {"value": "legal-person", "label": "公司"}]},
                  {"key": "noFood", "type": "checkbox", "label": "不卖吃的"},
                  {"key": "days", "description": "可以都选", "options": [{"label": "工作日"}, {"label": "周末"}]},
                  {"key": "agreed", "required": true}]}
                """);
    }

    @Test
    void answersWithItemsReasonsAndMaterials() {
        assertThat(advice("{\"agreed\": true, \"days\": [\"weekend\"]}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"items": [{"key": "stall-registration", "included": true, "advice": "stall-registration。"},
                           {"key": "stall-food-permit", "name": "摊点食品许可"}],
                 "materials": [{"code": "identity-document"}],
                 "answers": {"agreed": true, "days": ["weekend"]}}
                """);
    }

    @Test
    void namesEveryAnswerThatIsMissingOrWrong() {
        assertThat(advice("{\"days\": [\"someday\"], \"moon\": 1}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"type": "urn:tongban:problem:invalid-answers",
                 "errors": [{"field": "days"}, {"field": "agreed", "rule": "required"}, {"field": "moon", "rule": "unknown"}]}
                """);
    }

    @Test
    void knowsNoQuestionsOfAnItem() {
        assertThat(api.get().uri("/api/v1/bundles/stall-food-permit/questions")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult advice(String answers) {
        return api.post()
                .uri("/api/v1/bundles/open-a-stall/advice")
                .contentType(MediaType.APPLICATION_JSON)
                .content(answers)
                .exchange();
    }
}
