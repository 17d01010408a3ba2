package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongban.form.reading.FormReader;

/** Answers hide others, these hide more, and all of it is told in a few looks at each condition. */
class HiddenAnswersTest {

    private static final int MANY = 150;

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void leavesOutWhatHangsOnAnAnswerThatIsLeftOut() {
        assertThat(shown(number -> number - 1)).doesNotContainKey("x0").doesNotContainKey("x" + (MANY - 1));
        assertThat(looks.get()).isLessThanOrEqualTo(2 * MANY);
    }

    @Test
    void looksAtAConditionAFewTimesHoweverTheFormIsLaidOut() {
        assertThat(shown(number -> number + 1)).containsKey("x0").doesNotContainKey("x" + (MANY - 1));
        assertThat(looks.get()).isLessThanOrEqualTo(3 * MANY);
    }

    /** Each answer is hidden without the one that it hangs on; the one at the end of the chain hangs on nothing there is. */
    private Map<String, Object> shown(IntUnaryOperator hangsOn) {
        String fields = IntStream.range(0, MANY)
                .mapToObj(number -> """
                        {"type": "checkbox", "id": "Field_X", "key": "x%d", "label": "项", "conditional": {"hide": "=x%d"}}""".formatted(number, hangsOn.applyAsInt(number)))
                .collect(Collectors.joining(","));
        String form = "{\"id\": \"chain\", \"components\": [%s]}".formatted(fields);
        Map<String, Object> answers = new LinkedHashMap<>();
        IntStream.range(0, MANY).forEach(number -> answers.put("x" + number, true));
        return FormReader.forPortal().read("chain", form).shown(answers, this::isMissing);
    }

    private boolean isMissing(String key, Map<String, ? extends @Nullable Object> facts) {
        looks.incrementAndGet();
        return !facts.containsKey(key);
    }
}
