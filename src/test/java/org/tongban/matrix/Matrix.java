package org.tongban.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The table of expected answers: a line for each endpoint and for whose thing is asked, a column for each role. */
final class Matrix {

    private static final String WIDE = "%-6s %-52s %-8s";

    private final Map<String, List<String>> rows = new TreeMap<>();

    static Matrix read(String file) {
        Matrix table = new Matrix();
        try {
            new ClassPathResource("matrix/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.trim().split("\\s+")))
                    .forEach(words ->
                            table.rows.put(String.join(" ", words.subList(0, 3)), words.subList(3, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** @param answer the same in both regions, or that of the one and of the other with a stroke between */
    void put(Endpoint endpoint, Whose whose, Role role, String answer) {
        List<String> row = rows.computeIfAbsent(
                key(endpoint, whose),
                key -> new ArrayList<>(
                        Role.columns().stream().map(column -> "?").toList()));
        row.set(role.ordinal(), answer);
    }

    /** @return the answer in the table; {@code ?} if it has no such row */
    String expected(Endpoint endpoint, Whose whose, Role role) {
        List<String> row = rows.getOrDefault(key(endpoint, whose), List.of());
        return role.ordinal() < row.size() ? row.get(role.ordinal()) : "?";
    }

    /** @return the endpoints that have a row */
    List<String> endpoints() {
        return rows.keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf(' ')))
                .distinct()
                .toList();
    }

    private static String key(Endpoint endpoint, Whose whose) {
        return endpoint.verb() + " " + endpoint.path() + " " + whose.word();
    }

    @Override
    public String toString() {
        String head = WIDE.formatted("# verb", "address", "whose") + cells(Role.columns());
        return rows.entrySet().stream()
                .map(row -> {
                    String[] words = row.getKey().split(" ");
                    return WIDE.formatted((Object[]) words) + cells(row.getValue());
                })
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static String cells(List<String> words) {
        return words.stream().map("%9s"::formatted).collect(Collectors.joining());
    }
}
