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
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.engine.words.FeelWords;
import org.tongban.form.Conditions;

/** Evaluates the catalogue's and the forms' FEEL conditions on the engine that the DMN tables use. */
@Component
public class FeelConditions implements Conditions {

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
        if (!FeelWords.areFew(expression)) {
            throw new IllegalArgumentException("条件太长，括号套得太多，或者写了注释");
        }
        ParseResult result = feel.parseExpression(expression);
        if (result.isFailure()) {
            throw new IllegalArgumentException("Not a FEEL expression: " + condition + " – "
                    + result.failure().message());
        }
        if (!FeelWords.areAllIn(result.parsedExpression().expression())) {
            throw new IllegalArgumentException("条件只作比较、加减和查看列表，不写循环、函数和别的运算：" + condition);
        }
        Set<String> names =
                NAME.matcher(expression).results().map(MatchResult::group).collect(Collectors.toSet());
        return new Condition(result.parsedExpression(), names);
    }
}
