package org.tongban.form.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regular expressions that a form may ask an answer to fit: characters, classes of them, groups, alternatives and how often. They
 * mean the same to the browser and to the server. All repetitions written out give no more than 500 characters, classes, groups, alternatives
 * and endings, as the server keeps each of them and looks for it at each place of a text; and nothing is repeated that may be nothing.
 */
final class PlainPattern {

    /** Characters, several times what any form has. */
    private static final int LONGEST = 300;

    private static final int LARGEST = 500;

    /** Whoever looks for it repeats nothing more often. */
    private static final int MOST_TIMES = 1000;

    /** Where it begins and where it ends. */
    private static final int GROUP = 2;

    private static final Pattern ONE = Pattern.compile("[^\\\\\\[\\]()|?*+{}^$]|[.^$]|"
            + "\\\\(?:[dDwWsS]|u[0-9A-Fa-f]{4}|[^A-Za-z0-9])|"
            + "\\[\\^?(?:[^\\\\\\[\\]&]|\\\\(?:[dwsDWS]|u[0-9A-Fa-f]{4}|[^A-Za-z0-9]))+]");

    private static final Pattern TIMES = Pattern.compile("[?*+]|\\{(\\d{1,4})(,(\\d{0,4}))?}");

    /**
     * What stands somewhere in it.
     *
     * @param size how much it comes to, written out
     * @param empty whether it may be nothing
     * @param endless whether it may go on without an end
     */
    private record Part(long size, boolean empty, boolean endless) {

        static final Part NOTHING = new Part(0, true, false);
        static final Part NOT_PLAIN = new Part(Long.MAX_VALUE, true, true);

        boolean isPlain() {
            return size <= LARGEST;
        }

        Part then(Part next) {
            return next.isPlain() && isPlain()
                    ? new Part(size + next.size, empty && next.empty, endless || next.endless)
                    : NOT_PLAIN;
        }

        Part or(Part other) {
            return other.isPlain() && isPlain()
                    ? new Part(size + 1 + other.size, empty || other.empty, endless || other.endless)
                    : NOT_PLAIN;
        }

        Part times(long least, long most, boolean endlessly) {
            boolean again = endlessly || most > 1;
            return isPlain() && !empty && !(endless && again) && most <= MOST_TIMES
                    ? new Part((size + 1) * Math.max(1, most), least == 0, endless || endlessly)
                    : NOT_PLAIN;
        }
    }

    private final String text;
    private int at;

    private PlainPattern(String text) {
        this.text = text;
    }

    /** @return whether it is nothing but what is allowed */
    static boolean is(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        PlainPattern pattern = new PlainPattern(text);
        return pattern.alternatives().isPlain() && pattern.at == text.length();
    }

    private Part alternatives() {
        Part all = row();
        while (all.isPlain() && at < text.length() && text.charAt(at) == '|') {
            at++;
            all = all.or(row());
        }
        return all;
    }

    private Part row() {
        Part row = Part.NOTHING;
        while (row.isPlain() && at < text.length() && ")|".indexOf(text.charAt(at)) < 0) {
            row = row.then(repeated());
        }
        return row;
    }

    private Part repeated() {
        Part inner = text.charAt(at) == '(' ? group() : one();
        Matcher times = TIMES.matcher(text).region(at, text.length());
        if (!inner.isPlain() || !times.lookingAt()) {
            return inner;
        }
        at = times.end();
        return switch (times.group()) {
            case "?" -> inner.times(0, 1, false);
            case "*" -> inner.times(0, 1, true);
            case "+" -> inner.times(1, 1, true);
            default -> counted(inner, times);
        };
    }

    private static Part counted(Part inner, Matcher times) {
        long least = Long.parseLong(times.group(1));
        String most = times.group(2) == null ? times.group(1) : times.group(3);
        return most.isEmpty() ? inner.times(least, least, true) : inner.times(least, Long.parseLong(most), false);
    }

    private Part group() {
        at += text.startsWith("(?:", at) ? "(?:".length() : "(".length();
        Part inner = alternatives();
        if (!inner.isPlain() || at == text.length() || text.charAt(at) != ')') {
            return Part.NOT_PLAIN;
        }
        at++;
        return new Part(inner.size + GROUP, inner.empty, inner.endless);
    }

    private Part one() {
        Matcher one = ONE.matcher(text).region(at, text.length());
        if (!one.lookingAt()) {
            return Part.NOT_PLAIN;
        }
        at = one.end();
        boolean anchor = one.group().equals("^") || one.group().equals("$");
        return new Part(1, anchor, false);
    }
}
