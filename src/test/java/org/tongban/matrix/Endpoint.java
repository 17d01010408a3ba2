package org.tongban.matrix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that the application maps.
 *
 * @param verb of HTTP
 * @param path with variables in braces
 */
record Endpoint(String verb, String path) implements Comparable<Endpoint> {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:*]+)[^}]*}");

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** @return the address with the variables filled in */
    String at(java.util.function.UnaryOperator<String> value) {
        return VARIABLE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    @Override
    public int compareTo(Endpoint other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : verb.compareTo(other.verb);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
