package org.tongban.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"一\r\n二", "一\r二", "一\n二", "一\u000B二", "一\u2028二", "一\u0085二"})
    void writesEveryLineEndTheSameWay(String lines) {
        assertThat(Typed.tidy(lines)).isEqualTo("一\n二");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 李 ", "\u3000李\u3000", "\u00A0李\r\n", "\uFEFF李\u200B"})
    void takesAwayWhatIsUnseenAroundAText(String name) {
        assertThat(Typed.tidy(name)).isEqualTo("李");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u200D\u200C",
                "\u2060\u00AD",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\u2800",
                "\u180E",
                "\u202E\u2066",
                "\u034F",
                "\uFE0F",
                "\uDB40\uDC41",
                " \u3164\n\u3000"
            })
    void leavesNothingOfATextThatShowsNothing(String text) {
        assertThat(Typed.tidy(text)).isEmpty();
    }

    /** A name that is read from behind is another one on a list; one with a blank of no width in it is not found. */
    @ParameterizedTest
    @ValueSource(
            strings = {"张\u202E三\u202C", "\u2067张三\u2069", "\u200E张三\u200F", "张\u061C三", "张\u200B三", "张\u2060\uFEFF三"})
    void takesAwayWhatMakesATextReadOtherwise(String name) {
        assertThat(Typed.tidy(name)).isEqualTo("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍🍳", "می‌خواهم", "ᠮᠣᠩᠭᠣᠯ᠎ᠠ"})
    void leavesWhatJoinsAndPartsLettersAlone(String text) {
        assertThat(Typed.tidy(text)).isEqualTo(text);
    }

    /** A stranger may send a million blanks at once, and again. */
    @Test
    @Timeout(30)
    void looksAtEachCharacterOnce() {
        String text = "李" + " ".repeat(1_000_000) + "李";

        assertThat(Typed.tidy(text)).isEqualTo(text);
    }

    @Test
    void leavesTheRestOfATextAlone() {
        assertThat(Typed.tidy("Ａ座 １２ 楼——老王\t面馆")).isEqualTo("Ａ座 １２ 楼——老王\t面馆");
    }

    @Test
    void countsAndCutsCharactersNotHalvesOfThem() {
        assertThat(Typed.length("𠮷野家")).isEqualTo(3);
        assertThat(Typed.cut("𠮷野家", 1)).isEqualTo("𠮷");
        assertThat(Typed.cut("𠮷野家", 9)).isEqualTo("𠮷野家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老王\u0000面馆", "\u0007", "退\b", "\uD842", "\uDFB7李", "a\u009Fb"})
    void noticesWhatNoRegisterCanHold(String text) {
        assertThat(Typed.isReadable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "𠮷", "一\r\n二\t三", "👩‍🍳", "𰻝"})
    void letsEveryWritingThrough(String text) {
        assertThat(Typed.isReadable(text)).isTrue();
    }

    @Test
    void knowsAtOnceThatEndlessMarksAreMistakable() {
        String endless = "a" + "\u0301\u0316".repeat(150_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(Typed.isUnmistakable(endless))
                .isFalse());
    }
}
