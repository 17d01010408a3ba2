package org.tongban.form.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(\\d{17}[\\dX]|[0-9A-HJ-NPQRTUWXY]{18})$",
                "(有限责任公司|有限公司|股份公司)$",
                "^[\\u4e00-\\u9fa5][A-Z]([A-Z0-9]{5,6}|[A-Z0-9]{4}挂)$",
                "^(?:\\d{1,3},)*\\d{1,3}(\\.\\d+)?$",
                "[^\\s\\]-]+@[\\w.-]+",
                "^第[一二三四五六七八九十]+条$",
            })
    void isWhatFormsAskFor(String pattern) {
        assertThat(PlainPattern.is(pattern)).isTrue();
    }

    /** A repetition of nothing looks at no character, however often it is made; what is written out is looked for at each place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?:(?:(?:){999}){999}){999}",
                "(?:(?:){999}){10}$",
                "(?:(?:a?){1000}){10}b",
                "(?:[a-z]{999}){10}",
                "[a-z]{200}[a-z]{200}[a-z]{100}",
                "(?:(?:[a-z]()()()()()()()()){100}){2}",
                "^.{0,1500}$",
                "(a|b|c|d|e|f|g|h|i|j){30}",
                "(a|)+",
                "(a{0,5})+",
                "(a+)+$",
                "(a|a|aa)+(?=b)",
                "(\\d)\\1",
                "(?i)abc",
                "(?<name>a)",
                "a++",
                "\\p{L}+",
                "[a-z&&[^b]]",
                "(a",
                "a)",
                "[a",
                "a{2,1,3}",
                "{3}",
                "",
            })
    void isNothingElse(String pattern) {
        assertThat(PlainPattern.is(pattern)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301})
    void isShort(int characters) {
        assertThat(PlainPattern.is("a".repeat(characters))).isEqualTo(characters == 300);
    }
}
