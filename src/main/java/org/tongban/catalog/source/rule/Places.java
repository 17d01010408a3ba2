package org.tongban.catalog.source.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Remedy;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.Faults;

/** The places in the words of papers that something fills in, such as {@code {basis}}: no others may be written. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}?|}");

    private Places() {}

    /** Tells of a row of the table every place that nothing fills in. */
    static void check(JsonNode row, String at, Faults faults) {
        JsonNode papers = row.path("papers");
        for (PaperKind kind : PaperKind.values()) {
            JsonNode words = papers.path(CatalogYaml.MAPPER.valueToTree(kind).asText());
            String here = at + ".papers." + CatalogYaml.MAPPER.valueToTree(kind).asText();
            words(words, kind, here, faults);
            words.path("cases")
                    .properties()
                    .forEach(said -> words(said.getValue(), kind, here + ".cases." + said.getKey(), faults));
            known(items(words.at("/fraud/opening")), kind.places(), here + ".fraud.opening", faults);
            known(items(words.at("/fraud/closing")), kind.places(), here + ".fraud.closing", faults);
        }
        for (String words : List.of("entered", "afterRevocation")) {
            known(Stream.of(row.path(words)), Procedure.RESULT_PLACES, at + "." + words, faults);
        }
        for (String ways : List.of("remedies", "undecided")) {
            List<JsonNode> remedies = items(row.path(ways)).toList();
            known(remedies.stream().map(one -> one.path("text")), Procedure.REMEDY_PLACES, at + "." + ways, faults);
            known(remedies.stream().map(one -> one.path("shop")), Remedy.SHOP_PLACES, at + "." + ways, faults);
        }
    }

    private static void words(JsonNode words, PaperKind kind, String at, Faults faults) {
        known(Stream.of(words.path("title")), kind.titlePlaces(), at + ".title", faults);
        known(items(words.path("opening")), kind.places(), at + ".opening", faults);
        known(items(words.path("committed")), kind.places(), at + ".committed", faults);
        known(items(words.path("closing")), kind.places(), at + ".closing", faults);
        known(items(words.path("within")), kind.places(), at + ".within", faults);
    }

    static void known(Stream<JsonNode> texts, Set<String> places, String at, Faults faults) {
        texts.flatMap(text -> PLACE.matcher(text.asText()).results())
                .filter(found ->
                        found.group(1) == null || !found.group().endsWith("}") || !places.contains(found.group(1)))
                .forEach(found -> faults.expect(
                        false,
                        at,
                        "不能填入 %s，可以写的有 {%s}".formatted(found.group(), String.join("} {", new TreeSet<>(places)))));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
