package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideOpenARestaurantTest {

    private final Rules rules = Rules.of("guide-open-a-restaurant");

    @ParameterizedTest(name = "{0}: gathering place {1}, commitment {2}, sewer {3}, sign {4}: {5}")
    @CsvSource({
        "individual-business-registration, no,  false, none, false, true,  最先办理，领取营业执照后接着办理其余事项。",
        "food-business-licence,            no,  false, none, false, true,  从事餐饮服务应当依法取得许可；领取营业执照后办理。",
        "fire-safety-check,                yes, true,  none, false, true,  采用告知承诺方式：材料齐全即予许可，二十个工作日内现场核查；未经许可不得投入使用、营业。",
        "fire-safety-check,                yes, false, none, false, true,  受理后先到现场检查再作决定；未经许可不得投入使用、营业。",
        "fire-safety-check,                no,  false, none, true,  false, 不属于公众聚集场所的，不需要办理，但仍应当履行消防安全职责。",
        "drainage-permit,                  no,  false, own, false, true,  从事餐饮向城镇排水设施排放污水，应当领取排水许可证；领取营业执照后办理。",
        "drainage-permit,                  no,  false, unified, false, false, 所在的建筑已经统一领取排水许可证的，不需要再办理；请按许可证的要求排放污水。",
        "drainage-permit,                  yes, false, none, true, false, 不向城镇排水设施排放污水的，不需要办理。",
        "outdoor-advertising-permit,       no,  false, none, true,  true,  设置大型户外广告，或者在建筑物、设施上悬挂、张贴宣传品，应当经过批准；领取营业执照后办理。",
        "outdoor-advertising-permit,       yes, true,  none, false, false, 不设置大型户外广告，也不悬挂、张贴宣传品的，不需要办理；本店招牌按当地招牌设置规定办理。"
    })
    void tellsWhetherAnItemIsNeededAndWhy(
            String item,
            String gatheringPlace,
            boolean commitment,
            String sewer,
            boolean sign,
            boolean included,
            String advice) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("item", item);
        answers.put("publicGatheringPlace", gatheringPlace);
        answers.put("fireCommitment", commitment);
        answers.put("sewerDischarge", sewer);
        answers.put("outdoorSign", sign);
        assertThat(rules.of(answers)).containsEntry("included", included).containsEntry("advice", advice);
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(10);
    }
}
