package org.tongban.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tongban.engine.check.model.ModelFile;

/**
 * The small hall with one thing changed.
 *
 * @param rule the rule this breaks
 * @param file name of the file in which it is found
 * @param element where it is found
 * @param files all files, the changed one among them
 * @param changed name of the changed file
 */
public record Broken(String rule, String file, String element, List<ModelFile> files, String changed) {

    /** Says which rule a change breaks, and goes on to say how. */
    public static Change breaks(String rule, String file, String element) {
        return new Change(rule, file, element, file);
    }

    record Change(String rule, String file, String element, String changed) {

        /** Changes another file than the one in which the rule is found broken. */
        Change by(String otherFile) {
            return new Change(rule, file, element, otherFile);
        }

        Broken replacing(String good, String bad) {
            return changing(text -> text.replaceFirst(Pattern.quote(good), bad.replace("$", "\\$")));
        }

        Broken replacingAll(String good, String bad) {
            return changing(text -> text.replace(good, bad));
        }

        /** Takes out the first piece that this expression finds. */
        Broken without(String piece) {
            return changing(text -> text.replaceFirst("(?s)" + piece, ""));
        }

        /** Makes an element one of another kind. */
        Broken turning(String id, String type) {
            return changing(text -> text.replaceFirst(
                    "(?s)<bpmn:(\\w+) id=\"%s\"([^>]*?)(?: default=\"\\w+\")?>(.*?)</bpmn:\\1>".formatted(id),
                    "<bpmn:%1$s id=\"%2$s\"$2>$3</bpmn:%1$s>".formatted(type, id)));
        }

        Broken adding(String path, String text) {
            List<ModelFile> files = new ArrayList<>(SmallHall.files());
            files.add(new ModelFile(path, text));
            return new Broken(rule, file, element, files, path);
        }

        Broken missing(String name) {
            return new Broken(
                    rule,
                    file,
                    element,
                    SmallHall.files().stream()
                            .filter(each -> !each.name().equals(name))
                            .toList(),
                    name);
        }

        Broken changing(UnaryOperator<String> change) {
            List<ModelFile> files = SmallHall.files().stream()
                    .map(each ->
                            each.name().equals(changed) ? new ModelFile(each.path(), change.apply(each.text())) : each)
                    .toList();
            if (files.equals(SmallHall.files())) {
                throw new AssertionError("Nothing in %s is changed to break %s".formatted(changed, rule));
            }
            return new Broken(rule, file, element, files, changed);
        }
    }

    @Override
    public String toString() {
        return "%s: %s %s".formatted(rule, file, element);
    }
}
