package org.tongban.engine.check.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of one file that rules look at; two are the same if path and text are, and both are in force or neither. */
public final class ModelFile {

    private static final Pattern ID = Pattern.compile("\\bid\"?\\s*[=:]\\s*\"([^\"]+)\"");

    private final String path;
    private final String name;
    private final String key;
    private final String text;
    private final boolean inForce;
    /** The line, counted from 1, on which each id is given; counted when the first is asked for. */
    private @Nullable Map<String, Integer> lines;

    /** @param path with folders, or the bare name inside a deployment */
    public ModelFile(String path, String text) {
        this(path, text, false);
    }

    private ModelFile(String path, String text, boolean inForce) {
        this.path = path;
        this.name = path.substring(path.lastIndexOf('/') + 1);
        this.key = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        this.text = text;
        this.inForce = inForce;
    }

    /** Returns a file that is in force already, maybe since more was allowed in such files: it is read as it is. */
    public static ModelFile inForce(String path, String text) {
        return new ModelFile(path, text, true);
    }

    boolean isInForce() {
        return inForce;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** @return the file's name without folders */
    public String name() {
        return name;
    }

    /** @return the file's name without its ending */
    public String key() {
        return key;
    }

    /** @return the name of the folder it lies in, or an empty text */
    public String folder() {
        List<String> parts = List.of(path.split("/"));
        return parts.size() < 2 ? "" : parts.get(parts.size() - 2);
    }

    public boolean endsWith(String ending) {
        return path.endsWith(ending);
    }

    /** A region's differences from an entry stand in a file of the entry's name. */
    public boolean isRegional() {
        return path.matches("(.*/)?region/[^/]+/[^/]+");
    }

    public Place whole() {
        return new Place(path, 0, "", "");
    }

    public Place at(String id) {
        if (lines == null) {
            lines = linesOfIds(text);
        }
        return new Place(path, lines.getOrDefault(id, 1), id, "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelFile file
                && file.path.equals(path)
                && file.text.equals(text)
                && file.inForce == inForce;
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, text, inForce);
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
