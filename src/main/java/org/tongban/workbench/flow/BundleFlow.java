package org.tongban.workbench.flow;

import org.tongban.workbench.drawing.BpmnFile;
import org.tongban.workbench.drawing.Calls;
import org.tongban.workbench.drawing.Diagram;
import org.tongban.workbench.drawing.Flow;
import org.tongban.workbench.drawing.Node;
import org.tongban.workbench.drawing.Palette;

/** Draws the flow of a one-thing: accepted once, its items in their order, issued once. */
public final class BundleFlow {

    private static final int MOST_NODES = 20;

    private final BundleFacts bundle;
    private final Diagram diagram = new Diagram();
    private final ItemBlocks blocks;
    private final boolean endsWithFirst;

    private BundleFlow(BundleFacts bundle, boolean endsWithFirst) {
        this.bundle = bundle;
        this.blocks = new ItemBlocks(bundle, diagram);
        this.endsWithFirst = endsWithFirst;
    }

    /**
     * Draws it so that it fits on a page: where it would not, without an end of its own for the first item's rejection, after
     * which the items that wait for it are refused one by one.
     *
     * @return the text of its BPMN file
     */
    public static String draw(BundleFacts bundle) {
        BpmnFile whole = new BundleFlow(bundle, true).file();
        return whole.size() <= MOST_NODES
                ? whole.text()
                : new BundleFlow(bundle, false).file().text();
    }

    private BpmnFile file() {
        BpmnFile file = new BpmnFile(
                bundle.key(),
                bundle.name(),
                bundle.cited() + "：多个事项集成为一件事。据此一次告知、一表申请、一套材料、一窗受理、一窗出件。所含事项按先后顺序办理，没有先后的并联办理。",
                diagram);
        Opening opening = Opening.draw(
                diagram,
                Calls.bundleStage("Accept", "受理", "accept", "《行政许可法》第三十二条，不属于行政许可的事项参照办理。", Calls.out("acceptOutcome")),
                false);
        ItemBlocks.Drawn items = items(new Order(bundle.items()).block(), opening);
        Node issue = diagram.place(
                Calls.bundleStage("Issue", "统一出件", "issue", "汇总各事项的结果；申请人选择一并领取的，在这里一并送达（《行政许可法》第四十四条）。"),
                items.column() + 1,
                0);
        Node closed = diagram.place(Palette.end("Closed", "已办结"), items.column() + 2, 0);
        diagram.flow("ItemsConcluded", items.last(), issue).flow("Issued", issue, closed);
        diagram.mergeForks();
        diagram.mergeJoins();
        diagram.closeUp();
        file.withdrawnBy(Calls.stage("Withdraw", "撤回", "withdraw", null));
        return file;
    }

    /** Where everything rests on one first item, its rejection ends the one-thing. */
    private ItemBlocks.Drawn items(Block block, Opening opening) {
        boolean restsOnFirst = endsWithFirst
                && block instanceof Block.Row row
                && row.parts().get(0) instanceof Block.Single first
                && !first.mayBeLeftOut();
        if (!restsOnFirst) {
            ItemBlocks.Drawn all = blocks.draw(block, opening.column(), 0);
            opening.continueAt(all.first());
            return all;
        }
        Block.Row row = (Block.Row) block;
        Node first = blocks.item(row.items().findFirst().orElseThrow(), opening.column(), 0, Calls.out("decision"));
        opening.continueAt(first);
        Node approved = approved(first);
        ItemBlocks.Drawn rest = blocks.draw(row.rest(), approved.column() + 1, 0);
        diagram.flow(new Flow("FirstItemApprovedYes", approved, rest.first()).answering("准予"));
        return rest;
    }

    private Node approved(Node first) {
        int column = first.column() + 1;
        Node approved = diagram.place(Palette.question("FirstItemApproved", "首个事项准予？"), column, 0);
        Node conclude = diagram.place(
                Palette.act("ConcludeBundle", "终止其余事项", "concludeBundle", "首个事项未获准予，其余事项没有办理的前提，一并终止并书面告知。"),
                column,
                1);
        Node rejected = diagram.place(Palette.end("Rejected", "首个事项未准予"), column, 2);
        diagram.flow("FirstItemConcluded", first, approved)
                .flow(new Flow("FirstItemApprovedNo", approved, conclude)
                        .answering("未准予")
                        .when("${decision != 'approved'}"))
                .flow("BundleConcluded", conclude, rejected);
        return approved;
    }
}
