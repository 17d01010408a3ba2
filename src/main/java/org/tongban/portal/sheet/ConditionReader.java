package org.tongban.portal.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.portal.sheet.Condition.All;
import org.tongban.portal.sheet.Condition.Answer;
import org.tongban.portal.sheet.Condition.Any;
import org.tongban.portal.sheet.Condition.AnyChoice;

/**
 * Reads the part of FEEL that conditions of forms and materials mostly use: comparisons of a choice or a checkbox,
 * {@code list contains}, {@code count(…) > 0}, {@code and}, {@code or}, {@code not} and parentheses.
 */
public final class ConditionReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"[^\"\\\\\\p{Cntrl}]*\"|list contains|\\w+|!=|[=>(),]|\\S)", Pattern.UNICODE_CHARACTER_CLASS);

    private final Deque<String> tokens = new ArrayDeque<>();

    private ConditionReader(String feel) {
        Matcher matcher = TOKEN.matcher(feel);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    /** Returns what the expression says, or empty where it says more than this reader knows. */
    public static Optional<Condition> read(String feel) {
        try {
            ConditionReader reader = new ConditionReader(feel);
            Condition condition = reader.any();
            return reader.tokens.isEmpty() ? Optional.of(condition) : Optional.empty();
        } catch (Unreadable beyondThisReader) {
            return Optional.empty();
        }
    }

    private Condition any() {
        return joined("or", this::all, Any::new);
    }

    private Condition all() {
        return joined("and", this::one, All::new);
    }

    private Condition joined(String word, Supplier<Condition> part, Function<List<Condition>, Condition> join) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (skip(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : join.apply(parts);
    }

    private Condition one() {
        if (skip("(")) {
            return closed(any());
        }
        if (skip("list contains")) {
            expect("(");
            String list = name();
            expect(",");
            return closed(new Answer(list, literal(), true));
        }
        String name = name();
        return skip("(") ? call(name) : compared(name);
    }

    private Condition call(String function) {
        if (function.equals("not")) {
            return closed(any()).not();
        }
        Condition counted = closed(new AnyChoice(name(), true));
        if (!function.equals("count") || !skip(">") || !skip("0")) {
            throw new Unreadable();
        }
        return counted;
    }

    private Condition compared(String field) {
        if (skip("=")) {
            return new Answer(field, literal(), true);
        }
        return skip("!=") ? new Answer(field, literal(), false) : new Answer(field, "true", true);
    }

    private Condition closed(Condition inner) {
        expect(")");
        return inner;
    }

    private String literal() {
        String token = next();
        if (token.length() > 1 && token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        if (!token.equals("true")) {
            throw new Unreadable();
        }
        return token;
    }

    private String name() {
        String token = next();
        if (!Character.isLetter(token.charAt(0)) || token.equals("true") || token.equals("false")) {
            throw new Unreadable();
        }
        return token;
    }

    private void expect(String token) {
        if (!skip(token)) {
            throw new Unreadable();
        }
    }

    private boolean skip(String token) {
        boolean there = token.equals(tokens.peek());
        if (there) {
            tokens.remove();
        }
        return there;
    }

    private String next() {
        if (tokens.isEmpty()) {
            throw new Unreadable();
        }
        return tokens.remove();
    }

    private static final class Unreadable extends RuntimeException {}
}
