package org.tongban.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongban.catalog.version.Publishing;

/**
 * Lines of a file that are another after a change.
 *
 * @param file its name
 * @param line where they stand in the new file, counted from 1
 * @param before the old lines; empty where only new ones were put in
 * @param after the new lines; empty where only old ones were taken out
 */
public record Difference(String file, int line, String before, String after) {

    private static final String LIBRARY = "materials.yaml";

    /** Of both sides, in characters; what is longer is told in pieces, one after the other. */
    static final int LONGEST = 2000;

    /** Returns the differences of one file, from its top down, whole; of a new file all it says. */
    public static Stream<Difference> of(ChangedFile file) {
        String old = file.oldText() == null ? "" : file.oldText();
        return DiffUtils.diff(lines(file.path(), old), lines(file.path(), file.newText())).getDeltas().stream()
                .flatMap(delta -> of(file.path(), delta).pieces());
    }

    private Stream<Difference> pieces() {
        int most = Math.max(1, (Math.max(before.length(), after.length()) + LONGEST - 1) / LONGEST);
        return IntStream.range(0, most)
                .mapToObj(piece -> new Difference(file, line, piece(before, piece), piece(after, piece)));
    }

    private static String piece(String text, int number) {
        int from = Math.min(text.length(), number * LONGEST);
        return text.substring(from, Math.min(text.length(), from + LONGEST));
    }

    private static Difference of(String file, AbstractDelta<String> delta) {
        return new Difference(
                file,
                delta.getTarget().getPosition() + 1,
                text(delta.getSource().getLines()),
                text(delta.getTarget().getLines()));
    }

    /** The library in force is put together from the entries: it is compared by all it says, in one order. */
    private static List<String> lines(String file, String text) {
        String plain = file.equals(LIBRARY) && !text.isEmpty() ? Publishing.inOrder(text) : text;
        List<String> lines = plain.lines().toList();
        BitSet drawn = Drawing.lines(file, text);
        return IntStream.range(0, lines.size())
                .filter(line -> !drawn.get(line))
                .mapToObj(lines::get)
                .toList();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
