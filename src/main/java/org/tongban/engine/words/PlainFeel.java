package org.tongban.engine.words;

import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Left;
import camundajar.impl.scala.util.Right;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.words.feel.FeelWords;

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

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new ReadByUs(super.buildFeelEngine(functions, values));
    }

    /** Evaluates as the library does; what it says is read by {@link FeelWords}. */
    @SuppressWarnings("deprecation") // as the library has it, which goes through these itself
    private static final class ReadByUs extends FeelEngine {

        ReadByUs(FeelEngine engine) {
            super(engine.functionProvider(), engine.valueMapper(), engine.configuration(), engine.clock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String text) {
            return read(text, FeelWords.expression(text));
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
            return read(text, FeelWords.cell(text));
        }

        private static Either<Failure, ParsedExpression> read(String text, Optional<ParsedExpression> read) {
            return read.isPresent() ? new Right<>(read.get()) : new Left<>(new Failure("no words of ours: " + text));
        }
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
