package org.tongban.engine.words;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.jspecify.annotations.Nullable;

/**
 * What conditions and decision tables may say in FEEL: they compare, add up and look into lists that are there. Nothing
 * in it goes round or grows, so it is answered about as fast as it is read.
 */
public final class FeelWords {

    private static final Set<String> EXPRESSIONS = Set.of(
            "ConstNull",
            "ConstBool",
            "ConstNumber",
            "ConstString",
            "ConstDate",
            "ConstList",
            "ConstRange",
            "ConstInputValue",
            "Ref",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Conjunction",
            "Disjunction",
            "Not",
            "In",
            "If",
            "Addition",
            "Subtraction",
            "ArithmeticNegation",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "UnaryTestExpression",
            "AtLeastOne",
            "FunctionInvocation");

    private static final Set<String> FUNCTIONS = Set.of("not", "list contains", "count", "contains", "date", "today");

    /** Characters, twice what any has. */
    private static final int LONGEST = 500;

    private static final FeelEngineApi READER = FeelEngineBuilder.forJava().build();

    private FeelWords() {}

    /** @return false if the text, read as an expression or as a cell's tests, says anything else */
    static boolean areAll(String text) {
        return areFew(text) && areAllRead(text);
    }

    /** @return false if a text is so long, or put together in such a way, that no reader should begin with it */
    public static boolean areFew(String text) {
        return text.isBlank() || text.length() <= LONGEST && FeelGrammar.has(text);
    }

    private static boolean areAllRead(String text) {
        return Stream.of(READER.parseExpression(text), READER.parseUnaryTests(text))
                .filter(ParseResult::isSuccess)
                .allMatch(read -> areAllIn(read.parsedExpression().expression()));
    }

    /** @return false if an expression, or anything in it, says anything else */
    public static boolean areAllIn(@Nullable Object read) {
        return isKnown(read) && parts(read).allMatch(FeelWords::areAllIn);
    }

    private static boolean isKnown(@Nullable Object part) {
        if (part instanceof FunctionInvocation call) {
            return FUNCTIONS.contains(call.function());
        }
        return !(part instanceof Exp)
                || EXPRESSIONS.contains(part.getClass().getSimpleName().replace("$", ""));
    }

    private static Stream<?> parts(@Nullable Object whole) {
        if (whole instanceof Iterable<?> several) {
            return CollectionConverters.asJava(several.toList()).stream();
        }
        return whole instanceof Product product
                ? CollectionConverters.asJava(product.productIterator().toList()).stream()
                : Stream.empty();
    }
}
