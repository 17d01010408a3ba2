package org.tongban.form.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regular expressions that a form may ask an answer to fit: characters, classes of them, groups, alternatives and how often. They
 * mean the same to the browser and to the server. Repetitions in one another multiply, as each takes room.
 */
final class PlainPattern {

    /** Characters, several times what any form has. */
    private static final int LONGEST = 300;

    /** How often the innermost is repeated at most; a repetition without an end counts a thousand times, so that none stands in another. */
    private static final long MOST = 10_000;

    private static final long ENDLESS = 1000;
    private static final long NOT_PLAIN = Long.MAX_VALUE;

    private static final Pattern ONE = Pattern.compile("[^\\\\\\[\\]()|?*+{}^$]|[.^$]|"
            + "\\\\(?:[dDwWsS]|u[0-9A-Fa-f]{4}|[^A-Za-z0-9])|"
            + "\\[\\^?(?:[^\\\\\\[\\]&]|\\\\(?:[dwsDWS]|u[0-9A-Fa-f]{4}|[^A-Za-z0-9]))+]");

    private static final Pattern TIMES = Pattern.compile("[?*+]|\\{(\\d{1,4})(,(\\d{0,4}))?}");

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
        return pattern.alternatives() <= MOST && pattern.at == text.length();
    }

    /** @return how often something in it is repeated at most */
    private long alternatives() {
        long most = 1;
        while (most <= MOST && at < text.length() && text.charAt(at) != ')') {
            if (text.charAt(at) == '|') {
                at++;
            } else {
                most = Math.max(most, repeated());
            }
        }
        return most;
    }

    private long repeated() {
        long inner = text.charAt(at) == '(' ? group() : one();
        Matcher times = TIMES.matcher(text).region(at, text.length());
        if (inner > MOST || !times.lookingAt()) {
            return inner;
        }
        at = times.end();
        return inner * most(times);
    }

    private static long most(Matcher times) {
        String end = times.group(2) == null ? times.group(1) : times.group(3);
        if (times.group().equals("?")) {
            return 1;
        }
        return end == null || end.isEmpty() ? ENDLESS : Math.max(1, Long.parseLong(end));
    }

    private long group() {
        at += text.startsWith("(?:", at) ? "(?:".length() : "(".length();
        long inner = alternatives();
        if (inner > MOST || at == text.length()) {
            return NOT_PLAIN;
        }
        at++;
        return inner;
    }

    private long one() {
        Matcher one = ONE.matcher(text).region(at, text.length());
        if (!one.lookingAt()) {
            return NOT_PLAIN;
        }
        at = one.end();
        return 1;
    }
}
