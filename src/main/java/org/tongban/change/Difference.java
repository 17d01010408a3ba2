package org.tongban.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

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

    /** Where boxes and arrows are drawn says nothing on what a model does. */
    private static final Predicate<String> DRAWING = line -> line.strip().matches("</?(bpmndi|dc|di|dmndi):.*");

    /** Returns the differences of one file, from its top down; a single one for a new file. */
    public static Stream<Difference> of(ChangedFile file) {
        if (file.oldText() == null) {
            return Stream.of(new Difference(file.path(), 1, "", "（新增文件）"));
        }
        return DiffUtils.diff(lines(file.path(), file.oldText()), lines(file.path(), file.newText()))
                .getDeltas()
                .stream()
                .map(delta -> of(file.path(), delta));
    }

    private static Difference of(String file, AbstractDelta<String> delta) {
        return new Difference(
                file,
                delta.getTarget().getPosition() + 1,
                text(delta.getSource().getLines()),
                text(delta.getTarget().getLines()));
    }

    private static List<String> lines(String file, String text) {
        String plain = file.equals(LIBRARY) ? laidOut(text) : text;
        return plain.lines().filter(DRAWING.negate()).toList();
    }

    /** The library in force is known by what it says, not by its layout. */
    private static String laidOut(String text) {
        DumperOptions plain = new DumperOptions();
        plain.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        plain.setAllowUnicode(true);
        Map<String, Object> library = new Yaml().load(text);
        return new Yaml(plain).dump(library);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
