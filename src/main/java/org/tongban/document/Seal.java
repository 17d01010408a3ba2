package org.tongban.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A round seal as it is drawn: the organ's name along the ring, what kind of seal it is below.
 *
 * @param organ whose seal
 * @param name the seal's full name
 */
record Seal(String organ, String name) {

    /** Degrees between two letters of a short name. */
    private static final double STEP = 24;
    /** Degrees a name may take of the ring. */
    private static final double SPAN = 270;

    /** One letter and how far it is turned from the top, in degrees. */
    record Letter(String text, double turn) {}

    public List<Letter> letters() {
        int[] letters = organ.codePoints().toArray();
        int count = letters.length;
        double step = Math.min(STEP, SPAN / Math.max(1, count - 1));
        return IntStream.range(0, count)
                .mapToObj(i -> new Letter(Character.toString(letters[i]), (i - (count - 1) / 2.0) * step))
                .toList();
    }

    /** Returns what follows the organ's name; empty on the organ's own seal. */
    public String use() {
        return name.substring(organ.length());
    }
}
