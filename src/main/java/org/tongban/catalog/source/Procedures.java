package org.tongban.catalog.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.procedure.Procedure;

/** The table of procedures: what the law of each makes of papers and limits, and what holds where a law says nothing. */
public class Procedures {

    public static final String FILE = "processes/procedures.yaml";

    /** What the hall says of itself, where a procedure's law has no word of its own. */
    private static final String COMMON = "common";

    private static final String ONE_THING = "oneThing";
    private static final String JOIN = "/";

    private final Map<String, Procedure> rows = new LinkedHashMap<>();

    /** Reads what has the shape its schema asks for; several where more than one place of the class path has a table. */
    public static Procedures of(List<YamlDocument> documents) {
        Procedures table = new Procedures();
        documents.forEach(document -> table.read(document.tree()));
        return table;
    }

    /** Returns the program's own table. */
    public static Procedures own() {
        return of(CatalogFile.matching(CatalogSource.CLASSPATH + FILE).stream()
                .map(YamlDocument::read)
                .toList());
    }

    private void read(ObjectNode tree) {
        JsonNode common = tree.path(COMMON);
        add(COMMON, (ObjectNode) common.deepCopy());
        add(ONE_THING, over(common, tree.path(ONE_THING)));
        tree.path("procedures").properties().forEach(row -> {
            ObjectNode whole = over(common, row.getValue());
            add(row.getKey(), whole);
            row.getValue()
                    .path("acts")
                    .properties()
                    .forEach(act -> add(row.getKey() + JOIN + act.getKey(), over(whole, act.getValue())));
        });
    }

    private void add(String key, ObjectNode tree) {
        rows.put(key, CatalogYaml.bind(tree, Procedure.class));
    }

    /** Tells whether items may name this procedure. */
    public boolean has(String key) {
        return rows.containsKey(key) && !key.contains(JOIN) && !key.equals(COMMON) && !key.equals(ONE_THING);
    }

    public boolean has(String key, String act) {
        return rows.containsKey(key + JOIN + act);
    }

    /** Returns a procedure, by one of its acts where one is given; what is common to all where there is no such row. */
    public Procedure get(@Nullable String key, @Nullable String act) {
        Procedure row = rows.getOrDefault(key == null ? COMMON : key, common());
        return act == null ? row : rows.getOrDefault(key + JOIN + act, row);
    }

    public Procedure common() {
        return Objects.requireNonNull(rows.get(COMMON));
    }

    public Procedure oneThing() {
        return Objects.requireNonNull(rows.get(ONE_THING));
    }

    /** Returns where a row or act stands in the table, by its key. */
    public static String path(String key) {
        return key.equals(COMMON) || key.equals(ONE_THING) ? key : "procedures." + key.replace(JOIN, ".acts.");
    }

    /** Returns every row and act by its key, such as {@code licence/renewal}. */
    public Map<String, Procedure> all() {
        return Map.copyOf(rows);
    }

    /** Returns the keys of the procedures that an item of this type may follow, in the table's order: the usual one first. */
    public Stream<String> fitting(String type) {
        return rows.entrySet().stream()
                .filter(row -> has(row.getKey()) && row.getValue().types().contains(type))
                .map(Map.Entry::getKey);
    }

    /** Returns a row with another's differences over it: objects meet key by key, everything else is replaced. */
    private static ObjectNode over(JsonNode base, JsonNode differences) {
        ObjectNode whole = base.deepCopy();
        differences.properties().forEach(said -> {
            JsonNode before = whole.get(said.getKey());
            boolean meet = before instanceof ObjectNode && said.getValue().isObject();
            whole.set(
                    said.getKey(),
                    meet ? over(before, said.getValue()) : said.getValue().deepCopy());
        });
        return whole;
    }
}
