package org.tongban.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;

/** One page with every paper of some items, for a person to read; what is another at each run is left out. */
class SpecimenPage {

    /** Their decisions are shown only: all else is worded as with an item that is shown in full. */
    private static final List<String> DECIDED = List.of(
            "outdoor-advertising-permit",
            "temporary-road-occupation",
            "drainage-permit",
            "road-freight-licence",
            "social-security-card",
            "birth-certificate",
            "residents-medical-insurance",
            "power-supply-hook-up",
            "gas-supply-hook-up",
            "network-hook-up");

    private static final List<String> WHOLE = List.of(
            "company-change-registration",
            "company-deregistration",
            "housing-fund-withdrawal",
            "tax-clearance",
            "primary-school-enrolment");

    private static final Set<String> DECISIONS =
            Set.of(Happenings.APPROVED, Happenings.APPROVED_BY_RULE, Happenings.REJECTED);

    private static final String HEAD = """
            <!DOCTYPE html>
            <!-- Written by SpecimensTest; not to be changed by hand. -->
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <title>文书样张</title>
            %s
            <style>
            html, body { background: #e9ebee; }
            body { margin: 1rem; font: 14px/1.5 "Noto Sans CJK SC", sans-serif; }
            body > h1, body > h2 { font: 700 20px/1.5 "Noto Sans CJK SC", sans-serif; text-align: left; text-indent: 0; }
            .wide { overflow-x: auto; }
            .index { width: max-content; margin: 0; background: #fff; font-size: 12px; }
            .index th, .index td { padding: 2px 5px; }
            .index td { width: 9em; } .index tbody th { position: sticky; left: 0; width: 9em; }
            .index .none { color: #767676; }
            .papers { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem; }
            .paper { width: 120mm; }
            .paper .sheet { zoom: .57; width: 210mm; min-height: 0; margin: 0; padding: 15mm 22mm; }
            .pictures img { width: 23%%; vertical-align: top; border: 1px solid #bbb; }
            </style>
            </head>
            <body>
            <h1>文书样张</h1>
            <p>每一份都由系统按照登记规则和文书服务实际作出；人名、单位、编号是虚构的。表中“（整件）”是一件事作为整体的文书，灰字说明为什么没有这种文书。</p>
            <p class="pictures">%s</p>
            """;

    private static final Pattern SEAL = Pattern.compile("(?s)<svg class=\"seal\".*?</svg>");
    private static final Pattern STYLE = Pattern.compile("(?s)<style.*?</style>");

    private final Catalog catalog;
    private final Specimens specimens;
    private final SpecimenTable table;
    private final Map<String, String> seals = new LinkedHashMap<>();

    SpecimenPage(Catalog catalog, Specimens specimens, SpecimenTable table) {
        this.catalog = catalog;
        this.specimens = specimens;
        this.table = table;
    }

    String html(List<String> pictures) {
        Map<String, Predicate<String>> shown = new LinkedHashMap<>();
        SpecimenTable.COLUMNS.forEach(column -> shown.put(column.item(), any -> true));
        WHOLE.forEach(key -> shown.put(key, any -> true));
        SpecimenTable.COLUMNS.stream()
                .filter(column -> column.bundle() != null)
                .forEach(column -> shown.put(column.bundle(), any -> true));
        DECIDED.forEach(key -> shown.put(key, DECISIONS::contains));
        StringBuilder sections = new StringBuilder();
        shown.forEach((key, which) -> sections.append(section(catalog.offering(key), which)));
        String images = pictures.stream()
                .map(picture -> "<img src=\"pictures/%s\" alt=\"文书样张\">".formatted(picture))
                .collect(Collectors.joining(" "));
        return HEAD.formatted(style(), images)
                + "<div class=\"wide\">\n" + table.html(this::address) + "</div>\n"
                + sections
                + "<svg width=\"0\" height=\"0\" aria-hidden=\"true\">\n" + String.join("\n", seals.keySet())
                + "\n</svg>\n</body>\n</html>\n";
    }

    /** The style of the papers themselves. */
    private String style() {
        Matcher style = STYLE.matcher(specimens
                .of(catalog.offering(SpecimenTable.COLUMNS.get(0).item()))
                .get(Happenings.RECEIVED)
                .get(0)
                .html());
        return style.find() ? style.group() : "";
    }

    private String section(Offering offering, Predicate<String> which) {
        StringBuilder section = new StringBuilder(
                "<h2 id=\"%s\">%s</h2>\n<div class=\"papers\">\n".formatted(offering.key(), offering.name()));
        specimens.of(offering).forEach((when, papers) -> {
            for (int i = 0; i < papers.size() && which.test(when); i++) {
                section.append("<article class=\"paper\" id=\"%s\">%s\n%s</article>\n"
                        .formatted(
                                address(offering, when, i),
                                when,
                                sheet(papers.get(i).html())));
            }
        });
        return section.append("</div>\n").toString();
    }

    private String address(SpecimenTable.Cell cell, int place) {
        return address(catalog.offering(cell.shown()), cell.when(), place);
    }

    private String address(Offering offering, String when, int place) {
        int story = List.copyOf(specimens.of(offering).keySet()).indexOf(when);
        return "%s-%d-%d".formatted(offering.key(), story + 1, place + 1);
    }

    private String sheet(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length());
        return SEAL.matcher(main)
                .replaceAll(seal -> drawnOnce(seal.group()))
                .replaceAll("\\d{8}-\\d{5}-\\d{8}", "20261012-36000-00000001")
                .replaceAll("(?<=查询码<strong>)[^<]*", "ABCD2345")
                .replaceAll("\\s*\\n\\s*", "\n");
    }

    private String drawnOnce(String seal) {
        String drawing = seal.substring(seal.indexOf('>') + 1, seal.length() - "</svg>".length())
                .replaceAll("\\s*\\n\\s*", "");
        String id = "seal-" + (seals.containsValue(drawing) ? number(drawing) : seals.size() + 1);
        seals.putIfAbsent("<g id=\"%s\">%s</g>".formatted(id, drawing), drawing);
        return seal.substring(0, seal.indexOf('>') + 1) + "<use href=\"#" + id + "\"/></svg>";
    }

    private int number(String drawing) {
        return List.copyOf(seals.values()).indexOf(drawing) + 1;
    }
}
