package org.tongban.cases.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

    @Test
    void countsCharactersAndEachLineEndOnce() {
        assertThat(Comments.readable("𠮷\r\n".repeat(500))).isEqualTo("𠮷\n".repeat(499) + "𠮷");
        assertThatThrownBy(() -> Comments.readable("𠮷\r\n".repeat(501))).hasMessage("批注最多1000个字，现在有1001个字，请删减。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"看过\u0000了", "看过\uD842了", "\u0007"})
    void refusesWhatNoRegisterCanHold(String text) {
        assertThatThrownBy(() -> Comments.readable(text)).hasMessage("批注中有无法显示的控制字符，请删去后再保存。");
    }
}
