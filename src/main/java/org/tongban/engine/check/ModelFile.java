package org.tongban.engine.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one file that rules look at.
 *
 * @param path with folders, or the bare name inside a deployment
 * @param lines the line, counted from 1, on which each id is given
 */
record ModelFile(String path, String text, Map<String, Integer> lines) {

    private static final Pattern ID = Pattern.compile("\\bid\"?\\s*[=:]\\s*\"([^\"]+)\"");

    ModelFile(String path, String text) {
        this(path, text, linesOfIds(text));
    }

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

    Place at(String id) {
        return new Place(path, lines.getOrDefault(id, 1), id, "");
    }

    private static Map<String, Integer> linesOfIds(String text) {
        Map<String, Integer> lines = new HashMap<>();
        Matcher ids = ID.matcher(text);
        int line = 1;
        int counted = 0;
        while (ids.find()) {
            for (; counted < ids.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            lines.putIfAbsent(ids.group(1), line);
        }
        return lines;
    }
}
