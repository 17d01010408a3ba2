package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Form form = FormFixture.applied("open-a-stall");

    @Test
    void makesNumbersOfText() {
        assertThat(form.clean(Map.of("area", "12"))).containsEntry("area", 12);
        assertThat(form.clean(Map.of("area", " 12.5 "))).containsEntry("area", new BigDecimal("12.5"));
        assertThat(form.clean(Map.of("area", "3000000000"))).containsEntry("area", new BigDecimal("3000000000"));
        assertThat(form.clean(Map.of("area", 2.5))).containsEntry("area", new BigDecimal("2.5"));
    }

    @Test
    void makesTruthValuesOfTicks() {
        assertThat(form.clean(Map.of("agreed", "on"))).containsEntry("agreed", true);
        assertThat(form.clean(Map.of("agreed", "true"))).containsEntry("agreed", true);
        assertThat(form.clean(Map.of("agreed", "false"))).containsEntry("agreed", false);
        assertThat(form.clean(Map.of("agreed", false))).containsEntry("agreed", false);
    }

    /** Lists that all have one hash would be compared each with each. */
    @Test
    void leavesChoicesThatAreNoTextForTheCheck() {
        List<List<Integer>> alike = IntStream.range(0, 50_000)
                .mapToObj(number -> List.of(number, 2_000_000 - 31 * number))
                .toList();

        assertThat(form.clean(Map.of("days", alike))).containsEntry("days", alike);
        assertThat(form.check(Map.of("days", alike), FormFixture.ON_A_DAY))
                .contains(new FieldProblem("days", "option", "经营日有不在可选范围内的选项"));
    }

    @Test
    void makesAListOfOneOrSeveralChoices() {
        assertThat(form.clean(Map.of("days", "weekend"))).containsEntry("days", List.of("weekend"));
        assertThat(form.clean(Map.of("days", new String[] {"weekday", "weekend"})))
                .containsEntry("days", List.of("weekday", "weekend"));
        assertThat(form.clean(Map.of("days", Arrays.asList("weekday")))).containsEntry("days", List.of("weekday"));
    }

    @Test
    void takesAChoiceOnceAndALineAsALine() {
        assertThat(form.clean(Map.of("days", List.of("weekend", "weekday", "weekend"))))
                .containsEntry("days", List.of("weekend", "weekday"));
        assertThat(form.clean(Map.of("days", new String[] {"weekend", "weekend"})))
                .containsEntry("days", List.of("weekend"));
        assertThat(form.clean(Map.of("applicantName", "林\r\n小满"))).containsEntry("applicantName", "林 小满");
    }

    @Test
    void trimsTextAndWritesIdentifiersInCapitals() {
        assertThat(form.clean(Map.of("applicantName", " 林小满 "))).containsEntry("applicantName", "林小满");
        assertThat(form.clean(Map.of("applicantId", "11010519491231002x")))
                .containsEntry("applicantId", "11010519491231002X");
    }

    @Test
    void foldsNumbersAndIdentifiersAndNeverFreeText() {
        assertThat(form.clean(Map.of("area", "１ ２．５"))).containsEntry("area", new BigDecimal("12.5"));
        assertThat(form.clean(Map.of("phone", "+86 138-1234-5678"))).containsEntry("phone", "13812345678");
        assertThat(form.clean(Map.of("agentId", "110105 19491231 ００２ｘ")))
                .containsEntry("agentId", "11010519491231002X");
        assertThat(form.clean(Map.of("start", "２０２６－０３－０２"))).containsEntry("start", "2026-03-02");
        assertThat(form.clean(Map.of("menu", "Ａ 套餐——１２ 元\r\n凉皮"))).containsEntry("menu", "Ａ 套餐——１２ 元\n凉皮");
    }

    @Test
    void leavesOutBlankAnswers() {
        Map<String, Object> blank = new HashMap<>();
        blank.put("applicantName", "  ");
        blank.put("menu", "\u00A0\u200B");
        blank.put("phone", null);
        blank.put("days", List.of());

        assertThat(form.clean(blank)).isEmpty();
    }

    @Test
    void keepsWhatItCannotConvert() {
        assertThat(form.clean(Map.of("area", "很大"))).containsEntry("area", "很大");
        assertThat(form.clean(Map.of("unheardOf", "x"))).containsEntry("unheardOf", "x");
    }
}
