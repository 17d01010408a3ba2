package org.tongban.workbench.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.workbench.drawing.Calls;
import org.tongban.workbench.drawing.Diagram;
import org.tongban.workbench.drawing.Flow;
import org.tongban.workbench.drawing.Node;
import org.tongban.workbench.drawing.Palette;
import org.tongban.workbench.drawing.Words;
import org.tongban.workbench.drawing.Xml;

/** Draws the items of a one-thing, block by block. */
final class ItemBlocks {

    private final BundleFacts bundle;
    private final Diagram diagram;
    private final List<String> visitedTogether;
    private int forks;

    ItemBlocks(BundleFacts bundle, Diagram diagram) {
        this.bundle = bundle;
        this.diagram = diagram;
        this.visitedTogether = bundle.visitedTogether();
    }

    /** What a block became: its first and last node, the last column and the lowest row. */
    record Drawn(Node first, Node last, int column, int row) {}

    /** An item that may be left out has a way past it. */
    Drawn draw(Block block, int column, int row) {
        return block.mayBeLeftOut()
                ? sideBySide(new Block.Fan(List.of(block)), column, row)
                : whole(block, column, row);
    }

    private Drawn whole(Block block, int column, int row) {
        if (block instanceof Block.Row parts) {
            return behindEachOther(parts, column, row);
        }
        if (block instanceof Block.Fan fan) {
            return sideBySide(fan, column, row);
        }
        BundleItem one = ((Block.Single) block).item();
        Node item = bundle.isBeforeVisit(one)
                ? item(one, column, row, Calls.out("${register.jointInspection(execution)}", "jointInspection"))
                : item(one, column, row);
        return new Drawn(item, item, column, row);
    }

    /** Calls an item for its child case. */
    Node item(BundleItem item, int column, int row, Xml... mappings) {
        return diagram.place(
                Calls.item(
                        Words.pascalCase(item.key()),
                        bundle.labelOf(item),
                        item.key(),
                        Stream.concat(Stream.of(Calls.in("${true}", Calls.WITH_BUNDLE)), Stream.of(mappings))
                                .toArray(Xml[]::new)),
                column,
                row);
    }

    private Drawn behindEachOther(Block.Row row, int column, int at) {
        Drawn all = draw(row.parts().get(0), column, at);
        for (Block part : row.parts().subList(1, row.parts().size())) {
            Drawn next = draw(part, all.column() + 1, at);
            diagram.flow(id(part) + "Reached", all.last(), next.first());
            all = new Drawn(all.first(), next.last(), next.column(), Math.max(all.row(), next.row()));
        }
        return all;
    }

    private Drawn sideBySide(Block.Fan fan, int column, int row) {
        String id = forks++ == 0 ? "Items" : id(fan) + "Items";
        boolean visited = !visitedTogether.isEmpty() && keys(fan).containsAll(visitedTogether) && !inOnePart(fan);
        boolean all = !visited && fan.parts().stream().noneMatch(Block::mayBeLeftOut);
        Node fork = diagram.place(all ? Palette.parallelFork(id) : Palette.fork(id, "办理哪些事项？"), column, row);
        List<Drawn> parts = new ArrayList<>();
        int below = row;
        for (Block part : fan.parts()) {
            Drawn drawn = whole(part, column + 1, below);
            Flow flow = new Flow(id + id(part), fork, drawn.first());
            diagram.flow(all ? flow : into(flow, part));
            parts.add(drawn);
            below = drawn.row() + 1;
        }
        if (visited) {
            parts.add(visit(fork, column + 1, below++));
        }
        int last = parts.stream().mapToInt(Drawn::column).max().orElseThrow();
        Node join = diagram.place(all ? Palette.parallelJoin(id) : Palette.join(id), last + 1, row);
        parts.forEach(part -> diagram.flow(concluded(part), part.last(), join));
        if (fan.parts().stream().allMatch(Block::mayBeLeftOut)) {
            diagram.flow(leftOut(id, fork, join).passing(below++));
        }
        return new Drawn(fork, join, join.column(), below - 1);
    }

    private static Flow leftOut(String id, Node fork, Node join) {
        return new Flow(id + "LeftOut", fork, join).answering("其余不办").when(Palette.ALWAYS);
    }

    private static Flow into(Flow flow, Block part) {
        return part.mayBeLeftOut()
                ? flow.answering("需要办理").when("${%sIncluded}".formatted(Words.camelCase(first(part))))
                : flow.answering("一并办理").when(Palette.ALWAYS);
    }

    private Drawn visit(Node fork, int column, int row) {
        Node visit = diagram.place(
                Calls.stage("JointInspect", "联合勘验", "joint-inspect", "国发〔2024〕3号：联合勘验，一次到场，结果共用。"), column, row);
        diagram.flow(
                new Flow("ItemJointInspection", fork, visit).answering("需要联合勘验").when("${jointInspection}"));
        return new Drawn(visit, visit, column, row);
    }

    /** The visit belongs to the innermost fork that all visited items lie behind. */
    private boolean inOnePart(Block.Fan fan) {
        return fan.parts().stream()
                .anyMatch(part -> !(part instanceof Block.Single) && keys(part).containsAll(visitedTogether));
    }

    private static List<String> keys(Block block) {
        return block.items().map(BundleItem::key).toList();
    }

    private static String first(Block block) {
        return keys(block).get(0);
    }

    private static String id(Block block) {
        return Words.pascalCase(first(block));
    }

    private static String concluded(Drawn part) {
        return part.last().id().replaceFirst("^[A-Za-z]+_", "") + "Concluded";
    }
}
