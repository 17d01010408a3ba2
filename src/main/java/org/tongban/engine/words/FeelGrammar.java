package org.tongban.engine.words;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The sentences of FEEL that may be given to its reader, which takes twice as long for each further bracket, {@code if} or
 * list of some others. Read here once from left to right; what is no such sentence is given to nobody.
 */
final class FeelGrammar {

    /** Brackets, calls and choices in one another. */
    private static final int DEEPEST = 4;

    private static final Set<String> COMPARES = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final List<String> CALLED = List.of("not", "count", "contains", "date", "today");
    private static final Set<String> VALUES = Set.of("true", "false", "null", "?");

    private final FeelSentence words;
    private int depth;

    private FeelGrammar(String text) {
        words = new FeelSentence(text);
    }

    /** Tells whether a text is a condition or another expression, or a cell's tests; no if it is empty. */
    static boolean has(String text) {
        FeelGrammar sentence = new FeelGrammar(text);
        return sentence.words.isOnly("-") || sentence.tests() && sentence.words.isAtEnd();
    }

    private boolean tests() {
        do {
            if (!test()) {
                return false;
            }
        } while (words.is(","));
        return true;
    }

    private boolean test() {
        return words.isOne(COMPARES) ? sum() : words.isNext("[") ? list() : expression();
    }

    private boolean expression() {
        do {
            if (!comparison()) {
                return false;
            }
        } while (words.is("or") || words.is("and"));
        return true;
    }

    private boolean comparison() {
        return sum() && (words.isOne(COMPARES) ? sum() : !words.is("in") || among());
    }

    /** One test, a list, a range or some tests in brackets. */
    private boolean among() {
        return words.isOne(COMPARES) ? sum() : words.isNext("[") ? list() : sum();
    }

    private boolean sum() {
        do {
            if (!operand()) {
                return false;
            }
        } while (words.is("+") || words.is("-"));
        return true;
    }

    private boolean operand() {
        if (words.is("-")) {
            return words.isNumber() || words.isName();
        }
        if (words.is("if")) {
            return inside(this::choice);
        }
        if (words.is("(")) {
            return inside(() -> several(")"));
        }
        return isCall() ? inside(() -> words.is(")") || tests() && words.is(")")) : isValue();
    }

    /** Never empty: {@code []-[]} and so on is looked at from both sides. */
    private boolean list() {
        return words.is("[") && inside(() -> several("]"));
    }

    private boolean inside(BooleanSupplier part) {
        depth++;
        boolean sound = depth <= DEEPEST && part.getAsBoolean();
        depth--;
        return sound;
    }

    private boolean choice() {
        return expression() && words.is("then") && expression() && words.is("else") && expression();
    }

    /** A list or what stands in brackets; or a range, which may end with either. */
    private boolean several(String end) {
        return tests() && (words.is("..") ? sum() && (words.is("]") || words.is(")")) : words.is(end));
    }

    private boolean isCall() {
        return words.are("list", "contains", "(") || CALLED.stream().anyMatch(name -> words.are(name, "("));
    }

    private boolean isValue() {
        return words.isOne(VALUES) || words.isNumber() || words.isText() || words.isName();
    }
}
