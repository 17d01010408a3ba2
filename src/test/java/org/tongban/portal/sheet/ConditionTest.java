package org.tongban.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.catalog.source.Forms;
import org.tongban.form.Form;

class ConditionTest {

    private final Form form = Forms.at("classpath*:catalog/small/").named("open-a-stall");
    private final ConditionWords words = new ConditionWords(form);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    delivery = "post"                              | “送达方式”为“邮寄”
                    delivery != "post"                             | “送达方式”不为“邮寄”
                    delivery = "post" or delivery = "window"       | “送达方式”为“邮寄”或“窗口领取”
                    noFood = true                                  | 勾选“不售卖食品”
                    noFood != true                                 | 未勾选“不售卖食品”
                    noFood                                         | 勾选“不售卖食品”
                    count(days) > 0                                | “经营日”有勾选
                    list contains(days, "weekend")                 | “经营日”为“周末”
                    noFood != true and (delivery = "post" or noMenu = true) | 未勾选“不售卖食品”，并且“送达方式”为“邮寄”或者勾选“品种待定”
                    not(noFood = true and noMenu = true)           | 未勾选“不售卖食品”或者未勾选“品种待定”
                    """)
    void isToldWithTheLabelsOfTheForm(String feel, String told) {
        assertThat(ConditionReader.read(feel)).map(words::of).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area > 300",
                "delivery in (\"post\")",
                "today() = start",
                "(noFood",
                "noFood = false",
                "delivery = \"a\\\\b\"",
                "delivery = \"a\n]{}\"",
                ""
            })
    void isLeftToTheServerWhereItSaysMore(String feel) {
        assertThat(ConditionReader.read(feel)).isEmpty();
    }

    @Test
    void isFollowedByAStyleSheetForRadiosCheckboxesAndSelects() {
        assertThat(style("delivery != \"post\""))
                .isEqualTo("form:not(:has([name=\"delivery\"][value=\"post\"]:checked,"
                        + " [name=\"delivery\"] [value=\"post\"]:checked)) #part { display: none }\n");
        assertThat(style("noFood = true or count(days) > 0"))
                .startsWith("form:is(:has([name=\"noFood\"][value=\"true\"]:checked")
                .contains(", :has([name=\"days\"]:checked))");
    }

    @Test
    void fallsAwayWhereTheFormNeverAsks() {
        AskedFields asked = new AskedFields(Set.of("noFood"));
        assertThat(asked.simplify(read("renewal = true"))).isEqualTo(Condition.NEVER);
        assertThat(asked.simplify(read("renewal != true"))).isEqualTo(Condition.ALWAYS);
        assertThat(asked.simplify(read("renewal != true and noFood = true"))).isEqualTo(read("noFood = true"));
        assertThat(asked.simplify(read("noFood = true or (noFood = true and renewal != true)")))
                .isEqualTo(read("noFood = true"));
    }

    private static String style(String feel) {
        return ConditionStyle.hidden("part", read(feel));
    }

    private static Condition read(String feel) {
        return ConditionReader.read(feel).orElseThrow();
    }
}
