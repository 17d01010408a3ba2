package org.tongban.catalog.source.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.FirstDay;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Remedy;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.source.YamlDocument;

/** Rules for the table of procedures that its schema cannot tell, and for the items that follow one. */
public class ProcedureRules {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}?|}");

    private final Procedures table;

    public ProcedureRules(Procedures table) {
        this.table = table;
    }

    /** Returns what is wrong in the table itself: places that nothing fills in, and words that lack a part. */
    public Stream<String> ofTable(YamlDocument document) {
        Faults faults = new Faults(document);
        JsonNode tree = document.tree();
        places(tree.path("common"), "common", faults);
        places(tree.path("oneThing"), "oneThing", faults);
        tree.path("procedures").properties().forEach(row -> {
            String at = "procedures." + row.getKey();
            places(row.getValue(), at, faults);
            row.getValue()
                    .path("acts")
                    .properties()
                    .forEach(act -> places(act.getValue(), at + ".acts." + act.getKey(), faults));
        });
        table.all().forEach((key, row) -> whole(key, row, faults));
        return faults.found();
    }

    /** Returns what is wrong with the procedure that an item names. */
    public Stream<String> ofItem(Entry<ServiceItem> entry) {
        ServiceItem item = entry.offering();
        Faults faults = new Faults(entry.document());
        String key = Objects.requireNonNull(item.procedure());
        if (!table.has(key)) {
            return faults.expect(false, "procedure", "没有此程序：%s。%s".formatted(key, fitting(item)))
                    .found();
        }
        List<String> types = table.get(key, null).types();
        faults.expect(
                types.contains(item.type()),
                "procedure",
                "程序 %s 用于%s，不用于%s。%s".formatted(key, String.join("、", types), item.type(), fitting(item)));
        FirstDay first = table.get(key, null).firstDay();
        faults.expect(
                item.statutory().stream().allMatch(limit -> limit.from() == first),
                "limits.statutory.from",
                "依照程序 %s，法定时限%s".formatted(key, first.words()));
        known(
                item.ownRemedies().stream()
                        .map(CatalogYaml.MAPPER::<JsonNode>valueToTree)
                        .map(remedy -> remedy.path("text")),
                Procedure.REMEDY_PLACES,
                "ownRemedies",
                faults);
        item.acts()
                .forEach(act -> faults.expect(
                        table.has(key, act.as()), "acts." + act.as(), "程序 %s 没有此情形：%s".formatted(key, act.as())));
        return faults.found();
    }

    private String fitting(ServiceItem item) {
        String keys = table.fitting(item.type()).collect(Collectors.joining("、"));
        return keys.isEmpty() ? "没有用于%s的程序".formatted(item.type()) : "%s可以用：%s".formatted(item.type(), keys);
    }

    private static void places(JsonNode row, String at, Faults faults) {
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

    private static void known(Stream<JsonNode> texts, Set<String> places, String at, Faults faults) {
        texts.flatMap(text -> PLACE.matcher(text.asText()).results())
                .filter(found ->
                        found.group(1) == null || !found.group().endsWith("}") || !places.contains(found.group(1)))
                .forEach(found -> faults.expect(
                        false,
                        at,
                        "不能填入 %s，可以写的有 {%s}".formatted(found.group(), String.join("} {", new TreeSet<>(places)))));
    }

    private static void whole(String key, Procedure row, Faults faults) {
        String at = Procedures.path(key) + ".papers.";
        row.papers().forEach((kind, words) -> {
            String here = at + CatalogYaml.MAPPER.valueToTree(kind).asText();
            boolean optional = kind == PaperKind.APPROVAL;
            faults.expect(optional || words.title() != null, here, "没有写名称 title");
            filled(words, here, faults);
            words.cases().keySet().forEach(one -> filled(words.in(one), here + ".cases", faults));
        });
    }

    private static void filled(PaperWords words, String at, Faults faults) {
        faults.expect(!uses(words, "{basis}") || !words.basis().isEmpty(), at, "用了 {basis}，没有写依据 basis")
                .expect(!uses(words, "{decision}") || words.decision() != null, at, "用了 {decision}，没有写 decision");
    }

    private static boolean uses(PaperWords words, String place) {
        Predicate<String> used = text -> text.contains(place);
        return Stream.of(words.opening(), words.committed(), words.closing(), words.within())
                .flatMap(List::stream)
                .anyMatch(used);
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
