package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.portal.api.refusal.ApiTest;

@ApiTest
class CatalogApiTest {

    @Autowired
    MockMvcTester api;

    @Test
    void listsItemsWithTheirOrganAndLimits() {
        assertThat(api.get().uri("/api/v1/items")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                [{"key": "stall-food-permit", "name": "摊点食品许可", "type": "行政许可", "organ": "县级市场监督管理部门",
                  "promisedDays": 8, "statutoryDays": 20, "statutoryLimit": "20个工作日",
                  "basis": [{"document": "摊点管理办法", "article": "第五条"}]},
                 {"key": "stall-registration", "statutoryDays": 5, "statutoryLimit": "7日（折算为5个工作日）"}]
                """);
    }

    @Test
    void listsOneThingsUnderTheirLeadWithoutALimitOfTheLawThatOnlyTheirItemsHave() {
        assertThat(api.get().uri("/api/v1/bundles")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                [{"key": "open-a-stall", "name": "开办摊点“一件事”", "type": "一件事", "organ": "市场监督管理部门",
                  "promisedDays": 8, "statutoryDays": 0}]
                """);
    }

    @Test
    void printsTheWholeGuideOfAnItem() {
        assertThat(api.get().uri("/api/v1/items/stall-food-permit"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"version": "2.1", "effectiveFrom": "2025-03-01", "kind": {"code": "committed", "label": "承诺件"},
                 "targets": [{"code": "natural-person", "label": "自然人"}, {"code": "legal-person"}],
                 "limits": {"statutory": {"workingDays": 20, "words": "20个工作日", "from": "acceptance", "basis": {"article": "第六条"}}, "promised": 8,
                            "extension": {"workingDays": 10}, "correction": 15},
                 "conditions": ["食品来源合法", "设备清洁"],
                 "materials": [
                   {"code": "identity-document", "fetched": false, "notFetchedBecause": "本系统尚未接通证照库"},
                   {"code": "stall-registration-certificate", "fetched": true, "producedBy": "stall-registration"},
                   {"code": "equipment-list", "name": "设备清单", "necessity": {"code": "required", "label": "必要"},
                    "source": {"code": "applicant", "label": "申请人自备"}, "originals": 1, "copies": 0,
                    "electronic": true, "tolerable": true, "waivedOnCommitment": true,
                    "basis": {"document": "摊点管理办法", "article": "第七条"}, "standard": "列明名称和数量。"},
                   {"code": "authorisation-letter", "necessity": {"label": "视情况"}, "when": "byAgent"}],
                 "commitment": {"conditions": ["设备清洁"], "consequence": "承诺不实的，撤销许可。"},
                 "inspection": {"workingDays": 5}, "level": "县", "visits": {"number": 1},
                 "specialProcedures": [{"name": "听证", "workingDays": 20, "basis": {"article": "第十一条"}}],
                 "steps": [{"name": "受理", "post": "窗口受理岗", "workingDays": 1}],
                 "channels": {"onlineDepth": "互联网办理", "crossRegion": "无", "post": false},
                 "contact": {"window": "综合窗口"}, "supervision": {"phone": "12345"},
                 "commonMistakes": ["设备清单漏写数量"],
                 "questions": [{"question": "可以流动经营吗？", "answer": "不可以，摊位固定。"}],
                 "result": {"name": "摊点食品许可证", "validity": "P3Y"},
                 "fees": {"charged": false},
                 "remedies": [
                     {"name": "行政复议", "text": "可以自知道或者应当知道该行政行为之日起60日内，向依法负责的行政复议机关申请行政复议（《中华人民共和国行政复议法》第二十条、第二十四条）。"},
                     {"name": "行政诉讼", "text": "也可以自知道或者应当知道作出行政行为之日起6个月内，直接向有管辖权的人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）。"}]}
                """);
    }

    @Test
    void asksInAOneThingForEachMaterialOnceAndForNoneThatItProducesItself() {
        assertThat(api.get().uri("/api/v1/bundles/open-a-stall"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.materials[*].code")
                .asArray()
                .doesNotHaveDuplicates()
                .contains("identity-document", "equipment-list")
                .doesNotContain("stall-registration-certificate");
    }

    @Test
    void ordersTheItemsOfAOneThing() {
        assertThat(api.get().uri("/api/v1/bundles/open-a-stall")).bodyJson().isLenientlyEqualTo("""
                {"lead": "市场监督管理部门", "cooperating": ["城市管理部门"],
                 "items": [{"key": "stall-registration", "after": []},
                           {"key": "stall-food-permit", "name": "摊点食品许可",
                            "after": ["stall-registration"], "when": "sellsFood"}]}
                """);
    }

    @Test
    void givesTheFieldsOfTheFormInTheirOrder() {
        assertThat(api.get().uri("/api/v1/offerings/open-a-stall/form"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.fields[*].key")
                .asArray()
                .startsWith("applicantKind", "applicantName", "applicantId");
    }

    @Test
    void doesNotKnowAnItemThatIsNotInTheCatalogue() {
        assertThat(api.get().uri("/api/v1/items/moon-licence"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("""
                {"type": "urn:tongban:problem:unknown-offering", "title": "没有找到", "status": 404}
                """);
    }

    @Test
    void doesNotTakeAOneThingForAnItem() {
        assertThat(api.get().uri("/api/v1/items/open-a-stall")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
