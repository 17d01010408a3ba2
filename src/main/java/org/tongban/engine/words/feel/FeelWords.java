package org.tongban.engine.words.feel;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * What conditions and decision tables may say in FEEL: they compare, add up and look into lists that are there. Nothing
 * in it goes round or grows, so it is answered about as fast as it is read.
 */
public final class FeelWords {

    /** Characters, twice what any has. */
    private static final int LONGEST = 500;

    private FeelWords() {}

    /** @return what the text says as a condition or another expression; empty if it says anything else */
    public static Optional<ParsedExpression> expression(String text) {
        return read(text, FeelTests::expression);
    }

    /** @return what the text says as a cell's tests; empty if it says anything else */
    public static Optional<ParsedExpression> cell(String text) {
        return read(text, FeelTests::cell);
    }

    /** @return false if the text, read as an expression or as a cell's tests, says anything else */
    public static boolean areAll(String text) {
        return text.isBlank() || expression(text).isPresent() || cell(text).isPresent();
    }

    private static Optional<ParsedExpression> read(String text, Function<String, Optional<Exp>> reader) {
        return text.length() > LONGEST
                ? Optional.empty()
                : reader.apply(text).map(read -> new ParsedExpression(read, text));
    }
}
