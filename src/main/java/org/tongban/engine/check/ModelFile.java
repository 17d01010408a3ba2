package org.tongban.engine.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one file that rules look at.
 *
 * @param path with folders, or the bare name inside a deployment
 */
record ModelFile(String path, String text) {

    /** @return the file's name without folders */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @return the file's name without its ending */
    String key() {
        return name().substring(0, name().lastIndexOf('.'));
    }

    /** @return the name of the folder it lies in, or an empty text */
    String folder() {
        List<String> parts = List.of(path.split("/"));
        return parts.size() < 2 ? "" : parts.get(parts.size() - 2);
    }

    boolean endsWith(String ending) {
        return path.endsWith(ending);
    }

    Place whole() {
        return new Place(path, 0, "", "");
    }

    /** @return the line that gives this id, or 1 */
    Place at(String id) {
        Matcher found = Pattern.compile("\\bid\"?\\s*[=:]\\s*\"" + Pattern.quote(id) + "\"")
                .matcher(text);
        int line = found.find()
                ? 1
                        + (int) text.substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 1;
        return new Place(path, line, id, "");
    }
}
