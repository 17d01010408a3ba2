package org.tongban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition says what it has to say, and can keep nobody waiting. */
class FeelConditionsTest {

    private final FeelConditions conditions = new FeelConditions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=count(for i in 1..2000000000 return i) = 0",
                "some i in 1..2000000000 satisfies i = 0",
                "every i in 1..2000000000 satisfies i > 0",
                "agent = true and [1..3][item > 1] = 2",
                "matches(name, \"(a+)+$\")",
                "count(split(name, \"(a+)+$\")) > 1"
            })
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void goesNotRound(String condition) {
        assertThatThrownBy(() -> conditions.holds(condition, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("条件只能写名称、数字");
    }

    /** Names that all have one hash, as a stranger may choose them. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void looksThroughFactsOfAnyNames() {
        Map<String, Object> facts = new HashMap<>(Map.of("agent", true));
        for (int number = 0; number < 1 << 15; number++) {
            facts.put(
                    Integer.toBinaryString(1 << 15 | number).replace("0", "Aa").replace("1", "BB"), "x");
        }

        assertThat(conditions.holds("agent = true", facts)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("large")
    void refusesAConditionThatNoReaderShouldBeginWith(String condition) {
        assertThatThrownBy(() -> conditions.holds(condition, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("条件只能写名称、数字");
    }

    static Stream<String> large() {
        return Stream.of(
                "=" + "(".repeat(3000) + "1" + ")".repeat(3000),
                "=" + "(".repeat(101) + "1" + ")".repeat(101),
                "agent = true /* 由代理人申请的 */ and false",
                "agent = true // 由代理人申请的",
                "10 ** 999999999 > area",
                "{loop: function(n) loop(n + 1), all: loop(1)}.all = 1",
                "=" + "not([".repeat(16) + "1" + "])".repeat(16),
                "=" + "1 in ".repeat(120) + "1",
                "=" + "1+".repeat(20_000) + "1");
    }

    @Test
    void readsTheLargestThatIsNotTooLarge() {
        assertThat(conditions.holds("(".repeat(4) + "true" + ")".repeat(4), Map.of()))
                .isTrue();
        assertThat(conditions.holds("1 = 2 or ".repeat(50) + "true", Map.of())).isTrue();
    }

    @Test
    void comparesAddsUpAndLooksIntoLists() {
        Map<String, Object> facts = Map.of("agent", true, "area", 310, "days", List.of("weekend"), "kind", "b");

        assertThat(List.of(
                        "=agent != true",
                        "area > 300 and not(agent = false)",
                        "list contains(days, \"weekend\")",
                        "kind in (\"a\", \"b\")",
                        "count(days) = 0 or area + 10 in [300..320]"))
                .extracting(condition -> conditions.holds(condition, facts))
                .containsExactly(false, true, true, true, true);
    }
}
