package org.tongban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;

/** Leads to a paper by the type of its item, by what has happened, and by whether it is one of a one-thing's items. */
class SpecimenTable {

    /**
     * Where one type is shown.
     *
     * @param item key of the item that is applied for alone
     * @param bundle key of a one-thing; null where none has such an item
     * @param part key of the item in it
     */
    record Column(
            String type,
            String item,
            @Nullable String bundle,
            @Nullable String part) {}

    static final List<Column> COLUMNS = List.of(
            new Column("行政许可", "food-business-licence", "open-a-restaurant", "food-business-licence"),
            new Column("行政许可（先责令改正）", "fire-safety-check", "open-a-restaurant", "fire-safety-check"),
            new Column("行政许可（取水）", "water-abstraction-permit", null, null),
            new Column("登记（公司）", "company-registration", "start-a-transport-company", "company-registration"),
            new Column(
                    "登记（个体工商户）",
                    "individual-business-registration",
                    "open-a-restaurant",
                    "individual-business-registration"),
            new Column(
                    "登记（不动产，行政确认）",
                    "property-transfer-registration",
                    "property-transfer",
                    "property-transfer-registration"),
            new Column("行政确认（户口）", "birth-household-registration", "newborn", "birth-household-registration"),
            new Column("行政给付（社会救助）", "minimum-living-guarantee", null, null),
            new Column("行政给付（补贴）", "disability-living-allowance", "disability-services", "disability-living-allowance"),
            new Column("公共服务（残疾人证）", "disability-certificate", "disability-services", "disability-certificate"),
            new Column("公共服务（社会保险）", "pension-application", "retirement", "pension-application"),
            new Column("供应合同", "water-supply-hook-up", "utilities-hook-up", "water-supply-hook-up"));

    /** Tells whether an item is shown as part of a one-thing. */
    static boolean shows(Bundle bundle, ServiceItem item) {
        return COLUMNS.stream()
                .anyMatch(column ->
                        bundle.key().equals(column.bundle()) && item.key().equals(column.part()));
    }

    private final Specimens specimens;
    private final Catalog catalog;

    SpecimenTable(Specimens specimens, Catalog catalog) {
        this.specimens = specimens;
        this.catalog = catalog;
    }

    /**
     * One place of the table.
     *
     * @param shown the offering and the words under which its papers stand on the page
     * @param papers none where the law or the flow knows no such paper
     * @param whole true for the paper of a one-thing as a whole
     * @param why why there is none
     */
    record Cell(String shown, String when, List<IssuedDocument> papers, boolean whole, String why) {}

    List<Cell> row(String when) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : COLUMNS) {
            cells.add(alone(column, when));
            if (column.bundle() != null) {
                cells.add(part(catalog.bundle(column.bundle()), catalog.item(column.part()), when));
            }
        }
        return cells;
    }

    private Cell alone(Column column, String when) {
        ServiceItem item = catalog.item(column.item());
        List<IssuedDocument> papers = papers(item, when);
        return new Cell(item.key(), when, papers, false, papers.isEmpty() ? WhyNone.alone(item, when) : "");
    }

    private Cell part(Bundle bundle, ServiceItem item, String when) {
        String own = PartSpecimens.of(item, when);
        List<IssuedDocument> papers = papers(bundle, own);
        if (!papers.isEmpty()) {
            return new Cell(bundle.key(), own, papers, false, "");
        }
        List<IssuedDocument> whole = papers(bundle, when);
        boolean alone = !papers(item, when).isEmpty();
        return new Cell(
                bundle.key(), when, whole, true, whole.isEmpty() ? WhyNone.part(bundle, item, when, alone) : "");
    }

    private List<IssuedDocument> papers(Offering offering, String when) {
        return specimens.of(offering).getOrDefault(when, List.of());
    }

    /** @param address of a paper by the offering and the words under which it stands, and its place there */
    String html(BiFunction<Cell, Integer, String> address) {
        StringBuilder table = new StringBuilder("<table class=\"index\">\n<thead><tr><th rowspan=\"2\">情形</th>");
        COLUMNS.forEach(column ->
                table.append("<th colspan=\"%d\">%s</th>".formatted(column.bundle() == null ? 1 : 2, column.type())));
        table.append("</tr>\n<tr>");
        COLUMNS.forEach(column -> table.append(column.bundle() == null ? "<th>单独</th>" : "<th>单独</th><th>一件事中</th>"));
        table.append("</tr></thead>\n<tbody>\n");
        Happenings.ALL.forEach(when -> table.append("<tr><th>%s</th>%s</tr>\n"
                .formatted(
                        when,
                        row(when).stream().map(cell -> html(cell, address)).collect(Collectors.joining()))));
        return table.append("</tbody>\n</table>\n").toString();
    }

    private static String html(Cell cell, BiFunction<Cell, Integer, String> address) {
        if (cell.papers().isEmpty()) {
            return "<td class=\"none\">" + cell.why() + "</td>";
        }
        String links = Stream.iterate(0, i -> i < cell.papers().size(), i -> i + 1)
                .map(i -> "<a href=\"#%s\">%s</a>"
                        .formatted(address.apply(cell, i), cell.papers().get(i).title()))
                .collect(Collectors.joining("<br>"));
        return "<td>" + links + (cell.whole() ? "<small>（整件）</small>" : "") + "</td>";
    }
}
