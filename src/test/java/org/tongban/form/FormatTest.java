package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever format a form asks for, an answer that does not fit it is told so at once. */
class FormatTest {

    static Stream<String> endless() {
        return Stream.of(
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(a*)*b",
                "(a|a|aa)+$!",
                ".*.*.*.*.*.*.*.*!",
                "^((((a|b)|c)|d)|e)*$!",
                "^" + "(?:|)".repeat(55) + "!",
                "^a+" + "(?:a?|a?)".repeat(30) + "!");
    }

    @ParameterizedTest
    @MethodSource("endless")
    void isNotLookedForForever(String pattern) {
        boolean found = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Format.of(pattern).orElseThrow().isIn("a".repeat(500)));

        assertThat(found).isFalse();
    }

    @Test
    void isFoundAsEver() {
        assertThat(isIn("^\\d{17}[\\dX]$", "36010219900307123X")).isTrue();
        assertThat(isIn("^\\d{17}[\\dX]$", "36010219900307123Y")).isFalse();
        assertThat(isIn("(有限责任公司|有限公司|股份公司)$", "赣州".repeat(500) + "有限公司")).isTrue();
        assertThat(isIn("^[\\u4e00-\\u9fa5][A-Z]([A-Z0-9]{5,6}|[A-Z0-9]{4}挂)$", "赣B12345"))
                .isTrue();
        assertThat(isIn("^[\\u4e00-\\u9fa5][A-Z]([A-Z0-9]{5,6}|[A-Z0-9]{4}挂)$", "AB12345"))
                .isFalse();
        assertThat(isIn("^\\\\u1000$", "\\u1000")).isTrue();
    }

    @Test
    void isInNoTextThatIsLongerThanAnyNumber() {
        assertThat(isIn("a$", "a".repeat(2000))).isTrue();
        assertThat(isIn("a$", "a".repeat(2001))).isFalse();
    }

    @Test
    void isNoneOfWhatCannotBeLookedForSo() {
        assertThat(Format.of("(a)\\1")).isEmpty();
        assertThat(Format.of("a(?=b)")).isEmpty();
        assertThat(Format.of("[6-0]")).isEmpty();
    }

    private static boolean isIn(String pattern, String text) {
        return Format.of(pattern).orElseThrow().isIn(text);
    }
}
