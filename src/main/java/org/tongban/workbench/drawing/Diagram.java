package org.tongban.workbench.drawing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The nodes and flows of one process or sub-process, on a grid. */
public final class Diagram {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    public Node place(Xml xml, int column, int row) {
        Node node = new Node(xml, column, row);
        nodes.add(node);
        return node;
    }

    public Diagram flow(Flow flow) {
        flows.add(flow);
        return this;
    }

    /** Adds a flow without a name. */
    public Diagram flow(String id, Node from, Node to) {
        return flow(new Flow(id, from, to));
    }

    /** Leads what comes together only to come together again at once straight to the second join. */
    public void mergeJoins() {
        nodes.stream()
                .filter(join -> into(join).count() > 1)
                .flatMap(this::out)
                .filter(flow -> flow.from().isGateway()
                        && flow.from().xml().name().equals(flow.to().xml().name()))
                .filter(flow -> !splits(flow.from()) && !splits(flow.to()))
                .findFirst()
                .ifPresent(this::merge);
    }

    private void merge(Flow between) {
        flows.remove(between);
        nodes.remove(between.from());
        flows.replaceAll(flow -> flow.to().equals(between.from()) ? flow.leadingTo(between.to()) : flow);
        mergeJoins();
    }

    /** Splits only once where a fork leads, under no condition, straight to another of its kind. */
    public void mergeForks() {
        flows.stream()
                .filter(flow -> Palette.ALWAYS.equals(flow.condition()))
                .filter(flow -> flow.from().isGateway()
                        && flow.from().xml().name().equals(flow.to().xml().name()))
                .filter(flow -> splits(flow.to()) && into(flow.to()).count() == 1)
                .findFirst()
                .ifPresent(this::splitEarlier);
    }

    private void splitEarlier(Flow between) {
        flows.remove(between);
        nodes.remove(between.to());
        flows.replaceAll(flow -> flow.from().equals(between.to()) ? flow.comingFrom(between.from()) : flow);
        mergeForks();
    }

    /** Leaves no column empty. */
    public void closeUp() {
        List<Integer> columns =
                nodes.stream().map(Node::column).distinct().sorted().toList();
        Map<Node, Node> moved = new IdentityHashMap<>();
        nodes.forEach(node -> moved.put(node, node.inColumn(columns.indexOf(node.column()))));
        UnaryOperator<Node> move = node -> Objects.requireNonNull(moved.get(node));
        nodes.replaceAll(move);
        flows.replaceAll(flow -> flow.comingFrom(move.apply(flow.from())).leadingTo(move.apply(flow.to())));
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Flow> flows() {
        return flows;
    }

    boolean splits(Node node) {
        return out(node).count() > 1;
    }

    Stream<Flow> out(Node node) {
        return flows.stream().filter(flow -> flow.from().equals(node));
    }

    Stream<Flow> into(Node node) {
        return flows.stream().filter(flow -> flow.to().equals(node));
    }

    /** @return nodes with their flows, then the flows, as a process holds them */
    List<Xml> xml() {
        return Stream.concat(nodes.stream().map(this::xml), flows.stream().map(Flow::xml))
                .toList();
    }

    private Xml xml(Node node) {
        List<Xml> attached = Stream.concat(
                        into(node).map(flow -> Xml.of("bpmn:incoming").containing(flow.flowId())),
                        out(node).map(flow -> Xml.of("bpmn:outgoing").containing(flow.flowId())))
                .toList();
        if (node.xml().name().equals("bpmn:exclusiveGateway") && splits(node)) {
            out(node).filter(flow -> flow.condition() == null).forEach(flow -> node.xml()
                    .set("default", flow.flowId()));
        }
        return node.xml().addFlows(attached);
    }
}
