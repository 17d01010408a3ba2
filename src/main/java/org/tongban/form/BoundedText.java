package org.tongban.form;

import java.util.regex.Pattern;

/** A text that a regular expression may look at only so often: one that goes round and round or too deep in it finds nothing. */
final class BoundedText implements CharSequence {

    private static final int MOST_LOOKS = 10_000;

    private final String text;
    private int looks;

    private BoundedText(String text) {
        this.text = text;
    }

    /** @return whether the expression is found in the text, within a few milliseconds */
    static boolean contains(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new BoundedText(text)).find();
        } catch (Lost | StackOverflowError lost) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (looks++ == MOST_LOOKS) {
            throw new Lost();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Lost extends RuntimeException {}
}
