package org.tongban.engine.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in FEEL, read one after the other; each question that is answered with yes goes on behind the word. */
final class FeelSentence {

    private static final Pattern WORD =
            Pattern.compile("[ \\t\\r\\n]++|[\\p{L}_][\\p{L}\\p{N}_]*+|[0-9]++(?:\\.[0-9]++)?+"
                    + "|\"(?:\\\\.|[^\"\\\\])*+\"|[!<>]?=|\\.\\.|[<>?,+()\\[\\]-]");

    /** What the language itself says. */
    private static final Set<String> KEPT = Set.of(
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

    /** @param text of which no word is kept if it holds anything else than blanks, names, numbers, texts and the signs that are known */
    FeelSentence(String text) {
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

    boolean isOnly(String word) {
        return words.equals(List.of(word));
    }

    boolean isAtEnd() {
        return at == words.size();
    }

    boolean is(String word) {
        return is(word::equals);
    }

    boolean isOne(Set<String> some) {
        return is(some::contains);
    }

    boolean isText() {
        return is(word -> word.startsWith("\""));
    }

    boolean isNumber() {
        return is(word -> Character.isDigit(word.charAt(0)));
    }

    /** No name begins with {@code if}, behind which the reader asks for no blank. */
    boolean isName() {
        return is(word -> (Character.isLetter(word.charAt(0)) || word.startsWith("_"))
                && !KEPT.contains(word)
                && !word.startsWith("if"));
    }

    /** Tells whether these words come next, one after the other. */
    boolean are(String... next) {
        boolean there = isNext(next);
        at += there ? next.length : 0;
        return there;
    }

    /** Tells whether these words come next, and stays before them. */
    boolean isNext(String... next) {
        return at + next.length <= words.size()
                && words.subList(at, at + next.length).equals(List.of(next));
    }

    private boolean is(Predicate<String> wanted) {
        boolean there = at < words.size() && wanted.test(words.get(at));
        at += there ? 1 : 0;
        return there;
    }
}
