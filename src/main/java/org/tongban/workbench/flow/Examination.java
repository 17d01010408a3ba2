package org.tongban.workbench.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.workbench.drawing.Calls;
import org.tongban.workbench.drawing.Diagram;
import org.tongban.workbench.drawing.Flow;
import org.tongban.workbench.drawing.Node;
import org.tongban.workbench.drawing.Palette;
import org.tongban.workbench.drawing.Xml;
import org.tongban.workbench.flow.ItemFacts.Step;

/** The item's own part of a committed item: examined, looked at on site, and what is missing awaited meanwhile. */
final class Examination {

    private static final List<String> DONE = List.of("Examined", "Inspected");

    private final ItemFacts item;
    private final Diagram diagram;
    private int column;

    Examination(ItemFacts item, Diagram diagram, int column) {
        this.item = item;
        this.diagram = diagram;
        this.column = column;
    }

    /** @return the last node, in the last column */
    Node draw(Opening opening) {
        if (!item.hasTolerance()) {
            List<Node> work = work();
            opening.continueAt(work.get(0));
            return work.get(work.size() - 1);
        }
        Node fork = place(Palette.fork("Examination", "有无缺件？"));
        opening.continueAt(fork);
        List<Node> work = work();
        Node supplied = supply(fork);
        column = Math.max(column, supplied.column() + 1);
        Node join = place(Palette.join("Examination"));
        diagram.flow(new Flow("Examination", fork, work.get(0))
                        .answering("照常审查")
                        .when(Palette.ALWAYS))
                .flow("WorkCompleted", work.get(work.size() - 1), join)
                .flow("SupplyConcluded", supplied, join);
        return join;
    }

    private List<Node> work() {
        List<Node> work = new ArrayList<>();
        Optional<Step> examine = item.stepAt("审查岗");
        if (examine.isPresent() || !item.hasInspection()) {
            work.add(place(examine(examine.orElse(new Step("审查", "审查岗", 2)))));
        }
        if (item.hasInspection()) {
            work.add(place(inspect()));
        }
        if (!item.specialProcedures().isEmpty()) {
            work.add(place(specialProcedure()));
        }
        for (int i = 1; i < work.size(); i++) {
            diagram.flow(DONE.get(i - 1), work.get(i - 1), work.get(i));
        }
        return work;
    }

    private Xml specialProcedure() {
        return Calls.stage(
                "SpecialProcedure",
                String.join("、", item.specialProcedures()),
                "special-procedure",
                "《行政许可法》第四十五条：所需时间不计算在规定的期限内，书面告知申请人。");
    }

    private Xml examine(Step step) {
        String name = step.name().equals("审查") ? "审查申请材料" : step.name();
        return Palette.userTask("ExamineMaterials", name, "examine", "examiner", step.due(), licensingLaw("第三十四条第一款"));
    }

    private Xml inspect() {
        String name = item.stepAt("核查岗").map(Step::name).orElse("现场核查");
        return Calls.stage(
                "Inspect",
                name,
                "inspect",
                licensingLaw("第三十四条第三款：两名以上工作人员"),
                Calls.in("${register.inspectionMode(execution)}", "inspectionMode"));
    }

    private Node supply(Node fork) {
        Node supply = diagram.place(
                Calls.stage(
                        "SupplyMissingMaterial",
                        "补交容缺材料",
                        "supply-missing-material",
                        "容缺受理的材料在审查期间补交，须在作出决定前补齐；逾期没有补齐的，照常审查完毕，作出不予的决定并说明理由%s。"
                                .formatted(item.isLicence() ? "（《行政许可法》第三十八条）" : "")),
                fork.column() + 1,
                1);
        diagram.flow(
                new Flow("MaterialMissing", fork, supply).answering("缺件待补").when("${acceptOutcome == 'tolerated'}"));
        return supply;
    }

    private Node place(Xml xml) {
        return diagram.place(xml, column++, 0);
    }

    private @Nullable String licensingLaw(String article) {
        return item.isLicence() ? "《行政许可法》" + article + "。" : null;
    }
}
