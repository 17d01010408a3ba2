package org.tongban.text;

import java.util.regex.Pattern;

/**
 * Free text as it comes in. A character is a code point, so that 𠮷 counts once in a name, in a limit and where a text is
 * cut.
 */
public final class Typed {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Blanks of every script, and what takes no room at all. */
    private static final String UNSEEN = "[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+";

    private static final Pattern AROUND = Pattern.compile("^" + UNSEEN + "|" + UNSEEN + "$");

    private Typed() {}

    /** Returns the text with every line end as {@code \n} and nothing unseen around it; the rest is left alone. */
    public static String tidy(String text) {
        return AROUND.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /**
     * Tells whether every register can hold the text and every page show it: line ends and tabulators are its only control
     * characters, and no half of a surrogate pair stands alone. PostgreSQL cannot store U+0000.
     */
    public static boolean isReadable(String text) {
        return text.codePoints().allMatch(Typed::isReadable);
    }

    private static boolean isReadable(int character) {
        int type = Character.getType(character);
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || type != Character.CONTROL && type != Character.SURROGATE;
    }

    /** Returns the text's length in characters. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns the text's beginning of at most so many characters. */
    public static String cut(String text, int characters) {
        return length(text) <= characters ? text : text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
