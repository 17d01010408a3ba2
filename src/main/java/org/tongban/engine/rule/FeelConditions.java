package org.tongban.engine.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.engine.words.feel.FeelWords;
import org.tongban.form.Conditions;

/** Evaluates the catalogue's and the forms' FEEL conditions on the engine that the DMN tables use. */
@Component
public class FeelConditions implements Conditions {

    private static final String REFUSED =
            "条件只能写名称、数字、引号中的文字、比较、加减、列表、and、or、if 和 not、list contains、count、contains、date、today；"
                    + "名称不能以 if 开头，最多500个字符，括号最多套4层，in 和列表后面还有 and、or 的要加括号";

    /** More than the catalogue's; those of proposals come and go. */
    private static final int KEPT = 2000;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final ConcurrentLruCache<String, Condition> parsed = new ConcurrentLruCache<>(KEPT, this::parse);
    private final Clock clock;

    /** For tools, which go by the machine's clock. */
    public FeelConditions() {
        this(Clock.system(WorkingCalendar.ZONE));
    }

    @Autowired
    FeelConditions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    @Override
    public boolean holds(String condition, Map<String, ? extends @Nullable Object> facts) {
        Condition asked = parsed.get(condition);
        var result = feel.evaluate(asked.expression(), asked.among(facts));
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** @param names all that it may ask for, among other words in it */
    private record Condition(ParsedExpression expression, Set<String> names) {

        /** A stranger chooses what else is there, and its names so that looking among them takes long. */
        Map<String, Object> among(Map<String, ? extends @Nullable Object> facts) {
            Map<String, Object> asked = new HashMap<>();
            for (String name : names) {
                Object value = facts.get(name);
                if (value != null) {
                    asked.put(name, value);
                }
            }
            return asked;
        }
    }

    private Condition parse(String condition) {
        String expression = condition.startsWith("=") ? condition.substring(1) : condition;
        ParsedExpression read =
                FeelWords.expression(expression).orElseThrow(() -> new IllegalArgumentException(REFUSED));
        Set<String> names =
                NAME.matcher(expression).results().map(MatchResult::group).collect(Collectors.toSet());
        return new Condition(read, names);
    }
}
