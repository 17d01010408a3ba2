package org.tongban.matrix;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
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
    String at(UnaryOperator<String> value) {
        return VARIABLE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    /** @return the address with the variables filled in, each by what stands before it and its name */
    String at(BinaryOperator<String> value) {
        Matcher variables = VARIABLE.matcher(path);
        return variables.replaceAll(found -> Matcher.quoteReplacement(
                value.apply(path.substring(0, Math.max(0, found.start() - 1)), found.group(1))));
    }

    /** @return the engine's endpoint, by whichever of its interfaces it is asked */
    Endpoint inTable() {
        return new Endpoint(
                verb,
                path.replaceFirst("^(/engine-rest|/camunda/api/engine)(/engine/\\{name})?(?=/)", "engine")
                        .replaceFirst("^/camunda/api/", ""));
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
