package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever format a form asks for, an answer that does not fit it is told so at once. */
class BoundedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"^(([a-z])+.)+[A-Z]([a-z])+$", "(a*)*b", "(a|a|aa)+$!", ".*.*.*.*.*.*.*.*!"})
    void isNotLookedAtForever(String pattern) {
        boolean found =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BoundedText.contains(pattern, "a".repeat(500)));

        assertThat(found).isFalse();
    }

    @Test
    void isNotFoundWhereLookingForItGoesTooDeep() {
        assertThat(BoundedText.contains("^((((a|b)|c)|d)|e)*$", "a".repeat(2000) + "f"))
                .isFalse();
    }

    @Test
    void isFoundAsEver() {
        assertThat(BoundedText.contains("^\\d{17}[\\dX]$", "36010219900307123X"))
                .isTrue();
        assertThat(BoundedText.contains("^\\d{17}[\\dX]$", "36010219900307123Y"))
                .isFalse();
        assertThat(BoundedText.contains("(有限责任公司|有限公司|股份公司)$", "赣州".repeat(500) + "有限公司"))
                .isTrue();
    }
}
