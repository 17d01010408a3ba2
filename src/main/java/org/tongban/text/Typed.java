package org.tongban.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Free text as it comes in. A character is a code point, so that 𠮷 counts once in a name, in a limit and where a text is
 * cut.
 */
public final class Typed {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** What has no shape of its own, and makes a text read otherwise than it is written, or two that differ read alike. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]+");

    /** Characters of which none shows anything, so that a text of nothing else is no text: fillers and marks of format too. */
    private static final Pattern NOTHING =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
                    + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]*");

    /** What shows nothing, or orders what does: in a file that people review, everything is to be seen as it is read. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
                    + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]");

    private static final String SIGNS = "　〇、。〈〉《》「」『』【】〔〕〖〗（）！，．／：；？％～￥“”‘’—…·×÷±≤≥→℃㎡‰" + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private Typed() {}

    /** Tells whether every character of a text is seen, and where it stands. */
    public static boolean isSeen(String text) {
        return !UNSEEN.matcher(text).find();
    }

    /**
     * Tells whether no character looks like another one: only ASCII, Han characters in their usual form, and the signs that
     * Chinese texts use; no Cyrillic а, no radical of its own, no blank or hyphen of another kind. Marks that combine are none of them, and so
     * are not put in order, which takes long where there are many.
     */
    public static boolean isUnmistakable(String text) {
        return text.codePoints().allMatch(Typed::isUnmistakable) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean isUnmistakable(int character) {
        return character < 0x80
                || Character.isIdeographic(character) && Character.getType(character) == Character.OTHER_LETTER
                || SIGNS.indexOf(character) >= 0;
    }

    /**
     * Returns the text with every line end as {@code \n}, without marks of direction and blanks of no width, and with nothing
     * unseen around it; the rest is left alone. Nothing is left of a text that shows nothing.
     */
    public static String tidy(String text) {
        if (NOTHING.matcher(text).matches()) {
            return "";
        }
        String plain = MARKS.matcher(text).replaceAll("");
        return stripped(LINE_END.matcher(plain).replaceAll("\n"));
    }

    /** In one go from either end: an expression would look at each blank in the middle again and again. */
    private static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Tells of the blanks of every script; none of them is a surrogate. */
    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) || character >= '\t' && character <= '\r';
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
