package org.tongban.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    /** Marks that combine are put in order, each time one by one. */
    @Test
    void leavesAloneWhatIsTooLongForAnyNumber() {
        String endless = "a" + "\u0301\u0316".repeat(250_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(Digits.code(endless)).startsWith("A"));
        assertThat(Digits.number("１".repeat(200))).isEqualTo("1".repeat(200));
        assertThat(Digits.number("１".repeat(201))).isEqualTo("１".repeat(201));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            １２．５     | 12.5
            1 200       | 1200
            1,234,567.5 | 1234567.5
            −3          | -3
            1,5         | 1,5
            十二         | 十二
            """)
    void readsNumbersAsTheyAreMeant(String typed, String meant) {
        assertThat(Digits.number(typed)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            １１０１０５１９４９１２３１００２ｘ | 11010519491231002X
            110105 19491231 002x              | 11010519491231002X
            110105-19491231－002X             | 11010519491231002X
            6228 4800 1234 5678               | 6228480012345678
            赣Ｂ12345                          | 赣B12345
            """)
    void readsIdentifiersAsTheyAreMeant(String typed, String meant) {
        assertThat(Digits.code(typed)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            138 1234 5678        | 13812345678
            138-1234-5678        | 13812345678
            １３８１２３４５６７８ | 13812345678
            +86 13812345678      | 13812345678
            ＋86－138 1234 5678   | 13812345678
            008613812345678      | 13812345678
            +86 797 8391234      | 07978391234
            +86 10 82345678      | 01082345678
            （0797）8391234       | 0797-8391234
            0797—8391234         | 0797-8391234
            0797-8391234-801     | 0797-8391234-801
            400 123 4567         | 4001234567
            12345                | 12345
            """)
    void readsTelephoneNumbersAsTheyAreDialled(String typed, String dialled) {
        assertThat(Digits.phone(typed)).isEqualTo(dialled);
        assertThat(Digits.phone(dialled)).isEqualTo(dialled);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026年9月   | 2026-09
            2026/9     | 2026-09
            ２０２６－０９ | 2026-09
            去年九月     | 去年九月
            """)
    void readsMonthsAsTheyAreMeant(String typed, String meant) {
        assertThat(Digits.month(typed)).isEqualTo(meant);
    }
}
