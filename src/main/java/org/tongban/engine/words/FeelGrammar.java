package org.tongban.engine.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of FEEL that may be given to its reader, which takes twice as long for each further bracket, {@code if} or
 * list of some others. Read here once from left to right; what is no such sentence is given to nobody.
 */
final class FeelGrammar {

    /** Brackets, calls and choices in one another. */
    private static final int DEEPEST = 4;

    private static final Pattern WORD =
            Pattern.compile("[ \\t\\r\\n]++|[\\p{L}_][\\p{L}\\p{N}_]*+|[0-9]++(?:\\.[0-9]++)?+"
                    + "|\"(?:\\\\.|[^\"\\\\])*+\"|[!<>]?=|\\.\\.|[<>?,+()\\[\\]-]");
    private static final Set<String> COMPARES = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CALLED = Set.of("not", "count", "contains", "date", "today");
    private static final Set<String> VALUES = Set.of("true", "false", "null", "?");

    /** What the language itself says. */
    private static final Set<String> KEPT = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "in",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "function",
            "between");

    private final List<String> words = new ArrayList<>();
    private int at;
    private int depth;

    private FeelGrammar(String text) {
        Matcher word = WORD.matcher(text);
        int read = 0;
        for (; word.lookingAt(); word.region(read, text.length())) {
            read = word.end();
            if (!word.group().isBlank()) {
                words.add(word.group());
            }
        }
        if (read < text.length()) {
            words.clear();
        }
    }

    /** Tells whether a text is a condition or another expression, or a cell's tests; no if it is empty. */
    static boolean has(String text) {
        FeelGrammar sentence = new FeelGrammar(text);
        return sentence.words.equals(List.of("-")) || sentence.tests() && sentence.at == sentence.words.size();
    }

    private boolean tests() {
        do {
            if (!test()) {
                return false;
            }
        } while (is(","));
        return true;
    }

    private boolean test() {
        return isOne(COMPARES) ? sum() : isList() || expression();
    }

    private boolean expression() {
        do {
            if (!comparison()) {
                return false;
            }
        } while (is("or") || is("and"));
        return true;
    }

    private boolean comparison() {
        return sum() && (isOne(COMPARES) ? sum() : !is("in") || among());
    }

    /** One test, a list, a range or some tests in brackets. */
    private boolean among() {
        return isOne(COMPARES) ? sum() : isList() || sum();
    }

    private boolean sum() {
        do {
            if (!operand()) {
                return false;
            }
        } while (is("+") || is("-"));
        return true;
    }

    private boolean operand() {
        if (is("-")) {
            return isNumber() || isName();
        }
        if (is("if")) {
            return inside(this::choice);
        }
        if (is("(")) {
            return inside(() -> several(")"));
        }
        return isCall() ? inside(() -> is(")") || tests() && is(")")) : isValue();
    }

    /** Never empty: {@code []-[]} and so on is looked at from both sides. */
    private boolean isList() {
        return is("[") && inside(() -> several("]"));
    }

    private boolean inside(BooleanSupplier part) {
        depth++;
        boolean sound = depth <= DEEPEST && part.getAsBoolean();
        depth--;
        return sound;
    }

    private boolean choice() {
        return expression() && is("then") && expression() && is("else") && expression();
    }

    /** A list or what stands in brackets; or a range, which may end with either. */
    private boolean several(String end) {
        return tests() && (is("..") ? sum() && (is("]") || is(")")) : is(end));
    }

    private boolean isCall() {
        int name = isAt(at, "list") && isAt(at + 1, "contains")
                ? 2
                : at < words.size() && CALLED.contains(words.get(at)) ? 1 : 0;
        boolean call = name > 0 && isAt(at + name, "(");
        at += call ? name + 1 : 0;
        return call;
    }

    private boolean isValue() {
        return isOne(VALUES) || isNumber() || at < words.size() && words.get(at).startsWith("\"") && next() || isName();
    }

    private boolean isNumber() {
        return at < words.size() && Character.isDigit(words.get(at).charAt(0)) && next();
    }

    /** Behind {@code if} the reader asks for no blank. */
    private boolean isName() {
        return at < words.size()
                && (Character.isLetter(words.get(at).charAt(0)) || words.get(at).startsWith("_"))
                && !KEPT.contains(words.get(at))
                && !words.get(at).startsWith("if")
                && next();
    }

    private boolean is(String word) {
        return isAt(at, word) && next();
    }

    private boolean isAt(int place, String word) {
        return place < words.size() && words.get(place).equals(word);
    }

    private boolean isOne(Set<String> some) {
        return at < words.size() && some.contains(words.get(at)) && next();
    }

    private boolean next() {
        at++;
        return true;
    }
}
