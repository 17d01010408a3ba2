package org.tongban.catalog.source.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.FirstDay;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.source.YamlDocument;

/** Rules for the table of procedures that its schema cannot tell, and for the items that follow one. */
public class ProcedureRules {

    private final Procedures table;

    public ProcedureRules(Procedures table) {
        this.table = table;
    }

    /** Returns what is wrong in the table itself: places that nothing fills in, and words that lack a part. */
    public Stream<String> ofTable(YamlDocument document) {
        Faults faults = new Faults(document);
        JsonNode tree = document.tree();
        Places.check(tree.path("common"), "common", faults);
        Places.check(tree.path("oneThing"), "oneThing", faults);
        tree.path("procedures").properties().forEach(row -> {
            String at = "procedures." + row.getKey();
            Places.check(row.getValue(), at, faults);
            row.getValue()
                    .path("acts")
                    .properties()
                    .forEach(act -> Places.check(act.getValue(), at + ".acts." + act.getKey(), faults));
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
        remediesAndActs(item, faults);
        return faults.found();
    }

    private void remediesAndActs(ServiceItem item, Faults faults) {
        String key = Objects.requireNonNull(item.procedure());
        Places.known(
                item.ownRemedies().stream()
                        .map(CatalogYaml.MAPPER::<JsonNode>valueToTree)
                        .map(remedy -> remedy.path("text")),
                Procedure.REMEDY_PLACES,
                "ownRemedies",
                faults);
        item.acts()
                .forEach(act -> faults.expect(
                        table.has(key, act.as()), "acts." + act.as(), "程序 %s 没有此情形：%s".formatted(key, act.as())));
    }

    private String fitting(ServiceItem item) {
        String keys = table.fitting(item.type()).collect(Collectors.joining("、"));
        return keys.isEmpty() ? "没有用于%s的程序".formatted(item.type()) : "%s可以用：%s".formatted(item.type(), keys);
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
}
