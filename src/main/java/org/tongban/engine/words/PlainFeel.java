package org.tongban.engine.words;

import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** FEEL over plain values: of any other object it would read the properties and call the methods. */
class PlainFeel extends ScalaFeelEngine {

    PlainFeel() {
        super(null);
    }

    @Override
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        return super.evaluateSimpleExpression(expression, new PlainValues(context));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
        return super.evaluateSimpleUnaryTests(expression, input, new PlainValues(context));
    }

    private record PlainValues(VariableContext all) implements VariableContext {

        @Override
        public @Nullable TypedValue resolve(String name) {
            return containsVariable(name) ? all.resolve(name) : null;
        }

        @Override
        public boolean containsVariable(String name) {
            return all.containsVariable(name) && isPlain(all.resolve(name));
        }

        @Override
        public Set<String> keySet() {
            return all.keySet().stream().filter(this::containsVariable).collect(Collectors.toSet());
        }

        private static boolean isPlain(@Nullable TypedValue value) {
            Object held = value == null ? null : value.getValue();
            return held == null
                    || held instanceof String
                    || held instanceof Boolean
                    || held instanceof Number
                    || held instanceof Date
                    || held instanceof TemporalAccessor;
        }
    }
}
