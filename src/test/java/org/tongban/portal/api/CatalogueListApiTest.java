package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.portal.api.refusal.ApiTest;

@ApiTest
class CatalogueListApiTest {

    @Autowired
    MockMvcTester api;

    @Test
    void listsItemsAndOneThingsWithTheirVersionAndItsDay() {
        assertThat(api.get().uri("/api/v1/catalogue/items"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                [{"key": "stall-food-permit", "name": "摊点食品许可", "type": "行政许可", "kind": "承诺件", "statutoryDays": 20,
                  "statutoryLimit": "20个工作日",
                  "promisedDays": 8, "version": "2.1", "effectiveFrom": "2025-03-01"},
                 {"key": "stall-registration", "statutoryDays": 5, "statutoryLimit": "7日（折算为5个工作日）"},
                 {"key": "open-a-stall", "type": "一件事", "organ": "市场监督管理部门", "promisedDays": 8}]
                """);
    }

    @Test
    void listsForToleranceWhatMustBeThereAndWhatMayComeLater() {
        assertThat(api.get().uri("/api/v1/catalogue/tolerance")).bodyJson().isLenientlyEqualTo("""
                [{"key": "stall-food-permit",
                  "mainMaterials": [{"code": "identity-document", "conditional": false},
                                    {"code": "authorisation-letter", "name": "授权委托书", "conditional": true}],
                  "tolerableMaterials": [{"code": "equipment-list", "name": "设备清单"}]},
                 {"key": "stall-registration", "mainMaterials": []}]
                """);
    }

    @Test
    void listsForCommitmentBasisContentAndWhatIsWaived() {
        assertThat(api.get().uri("/api/v1/catalogue/commitment")).bodyJson().isLenientlyEqualTo("""
                [{"key": "stall-food-permit", "basis": {"document": "摊点管理办法", "article": "第八条"},
                  "conditions": ["设备清洁"], "waivedMaterials": [{"code": "equipment-list"}], "verificationDays": 20}]
                """);
    }

    @Test
    void listsWhatNeedsOneVisitAtMostWithItsChannels() {
        assertThat(api.get().uri("/api/v1/catalogue/visits")).bodyJson().isLenientlyEqualTo("""
                [{"key": "stall-food-permit", "visits": 1, "channels": {"onlineDepth": "互联网办理"}},
                 {"key": "stall-registration"}, {"key": "open-a-stall", "organ": "市场监督管理部门"}]
                """);
    }
}
