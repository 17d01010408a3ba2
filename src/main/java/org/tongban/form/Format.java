package org.tongban.form;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** The format that a form asks an answer to have; looked for in a time that grows with the text and no faster, whatever it says. */
public final class Format {

    /** Characters; no format of anything is looked for in more. */
    private static final int LONGEST = 2000;

    private final String expression;
    private final Pattern pattern;

    private Format(String expression, Pattern pattern) {
        this.expression = expression;
        this.pattern = pattern;
    }

    /**
     * Returns the format of a regular expression; nothing if it is none, or asks for what cannot be looked for so.
     *
     * @param expression as browsers read it
     */
    public static Optional<Format> of(String expression) {
        try {
            return Optional.of(new Format(
                    expression, Pattern.compile(expression.replaceAll("\\\\u([0-9A-Fa-f]{4})", "\\\\x{$1}"))));
        } catch (PatternSyntaxException none) {
            return Optional.empty();
        }
    }

    /** Returns the regular expression, as browsers read it. */
    public String expression() {
        return expression;
    }

    /** Tells whether it is found somewhere in the text; never in one of more than 2,000 characters. */
    boolean isIn(String text) {
        return text.length() <= LONGEST && pattern.matcher(text).find();
    }
}
