package org.tongban.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not(list contains(changeItems, \"name\"))",
                "area > 500 and (kind = \"cold (raw)\" or not(list contains(kinds, \"}{\")))",
                "[1..5], > 7, \"a \\\" b\"",
                "((((1))))"
            })
    void readsWhatConditionsSay(String text) {
        assertThat(FeelWords.areFew(text)).isTrue();
        assertThat(FeelWords.areAll(text)).isTrue();
    }

    /** The library takes for ever to read some short texts; none of them is given to it. */
    @Test
    void beginsNothingThatIsNestedDeeply() {
        assertThat(FeelWords.areFew("not([".repeat(3) + "1" + "])".repeat(3))).isFalse();
        assertThat(FeelWords.areFew("if ".repeat(5) + "a then 1 else 2")).isFalse();
        assertThat(FeelWords.areFew("if thrifty then life else wife")).isTrue();
        assertThat(FeelWords.areFew("a + b - 1 > -1 and c in [1, 2]")).isTrue();
        assertThat(FeelWords.areFew("{a: ".repeat(5) + "1" + "}".repeat(5))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ")))) not([not([not([1])])])",
                "\"))))\" = a or not([\"))\", not([\"))\", not([1])])])",
                "/* )))) */ not([not([1])])",
                "// )",
                "\"))))",
                "\"\\\")))) not([not([not([1])])])",
                "`\"` = 1 or not([not([not([1])])]) or `\"` = 2",
                "a = '\"' or not([not([not([1])])]) or b = '\"'",
                "a in a in a",
                "ifa or ifa",
                "-[]-[]",
                "[1][1]",
                "count(]count(]",
                "- -1",
                "@\"2026-01-01\"",
                "a.b",
                "{a: 1}",
                "2 * 3",
                "a\u00a0= 1"
            })
    void givesTheReaderNothingElse(String text) {
        assertThat(FeelWords.areFew(text)).isFalse();
    }
}
