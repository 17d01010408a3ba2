package org.tongban.engine.words.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in FEEL, read one after the other; each question that is answered with yes goes on behind the word. */
final class FeelSentence {

    private static final Pattern WORD =
            Pattern.compile("[ \\t\\r\\n]++|[\\p{L}_][\\p{L}\\p{N}_]*+|[0-9]++(?:\\.[0-9]++)?+"
                    + "|\"(?:\\\\\"|[^\"\\\\])*+\"|[!<>]?=|\\.\\.|[<>?,+()\\[\\]-]");

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
            "between",
            "true",
            "false",
            "null");

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

    boolean isAtEnd() {
        return at == words.size();
    }

    /** Tells whether one of these words comes next and is the last. */
    boolean isLast(Set<String> some) {
        return at == words.size() - 1 && some.contains(words.get(at));
    }

    boolean is(String word) {
        return next(word::equals).isPresent();
    }

    Optional<String> one(Set<String> some) {
        return next(some::contains);
    }

    Optional<String> number() {
        return next(word -> Character.isDigit(word.charAt(0)));
    }

    /** What stands between the quotation marks. */
    Optional<String> text() {
        return next(word -> word.startsWith("\""))
                .map(word -> word.substring(1, word.length() - 1).replace("\\\"", "\""));
    }

    /** No name begins with {@code if}, behind which the library that compares asks for no blank. */
    Optional<String> name() {
        return next(word -> (Character.isLetter(word.charAt(0)) || word.startsWith("_"))
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

    boolean isNextOne(Set<String> some) {
        return at < words.size() && some.contains(words.get(at));
    }

    int place() {
        return at;
    }

    void goBackTo(int place) {
        at = place;
    }

    private Optional<String> next(Predicate<String> wanted) {
        return at < words.size() && wanted.test(words.get(at)) ? Optional.of(words.get(at++)) : Optional.empty();
    }
}
