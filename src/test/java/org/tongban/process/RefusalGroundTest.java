package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.document.content.DocumentKind;
import org.tongban.engine.demo.People;
import org.tongban.walk.Walkers;

/** The window refuses an application on no ground that its law does not have before acceptance. */
@HallTest
class RefusalGroundTest {

    private static final String SHOP = "individual-business-registration";
    private static final String WATER = "water-supply-hook-up";
    private static final String AID = "minimum-living-guarantee";

    @Autowired
    Hall hall;

    @Autowired
    People people;

    @Autowired
    Archive archive;

    @Autowired
    Walkers walkers;

    @BeforeEach
    void everyEntryIsInForce() {
        hall.openOn(Walkers.DAY);
    }

    /** Whether the conditions are met is decided after acceptance, or the law names its grounds (行政许可法 第三十二条). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "food-business-licence",
                SHOP,
                "birth-household-registration",
                AID,
                "pension-application",
                "housing-fund-withdrawal",
                "tax-registration-change",
                "open-a-restaurant"
            })
    void refusesOnNothingThatIsDecidedLater(String offering) {
        String number = apply(offering);
        Map<String, Object> otherwise = Map.of("refusalGround", "not-acceptable", "refusalBasis", "《某某条例》第一条");

        assertThatThrownBy(() -> refuse(number, otherwise))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContainingAll("没有规定这一不予受理的情形", "受理以后决定");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void refusesWithOrWithoutAProvisionWhereNoLawNamesTheGrounds() {
        String plain = apply(WATER);
        refuse(plain, Map.of("refusalGround", "not-acceptable"));
        String founded = apply(WATER);
        refuse(founded, Map.of("refusalGround", "not-acceptable", "refusalBasis", "《供水条例》第二十条"));

        assertThat(hall.the(plain).ground()).contains(Ground.NOT_ACCEPTABLE);
        assertThat(archive.paper(plain, DocumentKind.REFUSAL))
                .contains("经核对，不予受理。")
                .doesNotContain("依据");
        assertThat(archive.paper(founded, DocumentKind.REFUSAL)).contains("经核对，不予受理。\n依据：《供水条例》第二十条");
    }

    /** 市场主体登记管理条例实施细则 第十八条第四款: whose it is not, is told whose it is. */
    @Test
    void tellsNobodyThatARegistrationOrABenefitIsNotNeeded() {
        Map<String, Object> needless = Map.of("refusalGround", "no-licence-needed");
        String shop = apply(SHOP);
        String aid = apply(AID);

        assertThatThrownBy(() -> refuse(shop, needless)).hasMessageContaining("没有规定这一不予受理的情形");
        assertThatThrownBy(() -> refuse(aid, needless)).hasMessageContaining("没有规定这一不予受理的情形");
    }

    /** 民办发〔2021〕2号 第一部分: whoever lives anywhere may apply at any street. */
    @ParameterizedTest
    @ValueSource(strings = {"disability-living-allowance", "severe-disability-care-allowance", "disability-services"})
    void refusesNoAllowanceForWhereSomebodyIsRegistered(String offering) {
        String number = apply(offering);

        assertThatThrownBy(() -> refuse(number, Map.of("refusalGround", "not-this-organ", "properOrgan", "户籍地的街道")))
                .hasMessageContaining("没有规定这一不予受理的情形");
    }

    private String apply(String offering) {
        return walkers.apply(offering, walkers.someAnswers(offering), Set.of());
    }

    private void refuse(String number, Map<String, Object> more) {
        var filledIn = new HashMap<String, Object>(Map.of("acceptOutcome", "refused", "reason", "经核对，不予受理。"));
        filledIn.putAll(more);
        people.complete("window", number, "UserTask_CheckMaterials", filledIn);
    }
}
