package org.tongban.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file says otherwise after a change, in the lines of {@link Said}.
 *
 * @param file its name
 * @param before what it said; empty where something new was put in
 * @param after what it says; empty where something was taken out
 */
record Difference(String file, String before, String after) {

    /** Of both sides, in characters; what is longer is told in pieces, one after the other. */
    static final int LONGEST = 2000;

    /** Returns the differences of one file, from its top down, whole; of a new file all it says. */
    public static Stream<Difference> of(ChangedFile file) {
        String old = file.oldText() == null ? "" : file.oldText();
        return DiffUtils.diff(Said.lines(file.path(), old), Said.lines(file.path(), file.newText()))
                .getDeltas()
                .stream()
                .flatMap(delta -> of(file.path(), delta).pieces());
    }

    private Stream<Difference> pieces() {
        int most = Math.max(1, (Math.max(before.length(), after.length()) + LONGEST - 1) / LONGEST);
        return IntStream.range(0, most)
                .mapToObj(piece -> new Difference(file, piece(before, piece), piece(after, piece)));
    }

    private static String piece(String text, int number) {
        int from = Math.min(text.length(), number * LONGEST);
        return text.substring(from, Math.min(text.length(), from + LONGEST));
    }

    private static Difference of(String file, AbstractDelta<String> delta) {
        return new Difference(
                file, text(delta.getSource().getLines()), text(delta.getTarget().getLines()));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
