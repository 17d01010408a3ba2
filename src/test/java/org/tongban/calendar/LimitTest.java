package org.tongban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"5个工作日", "5 个工作日", " 5 working days\n", "　5个工作日　"})
    void isReadFromItsWords(String words) {
        assertThat(Limit.parse(words)).contains(new Limit(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "P5D", "5天", "0个工作日", "05个工作日", "1000个工作日", "-5个工作日", "5workdays", "约5个工作日", "５个工作日"})
    void otherWordsAreNoLimit(String words) {
        assertThat(Limit.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 999})
    void isReadBackFromWhatItPrints(int workingDays) {
        assertThat(Limit.parse(new Limit(workingDays).toString())).contains(new Limit(workingDays));
    }

    @Test
    void printsInChinese() {
        assertThat(new Limit(20)).hasToString("20个工作日");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000})
    void isOneTo999WorkingDays(int workingDays) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(workingDays));
    }
}
