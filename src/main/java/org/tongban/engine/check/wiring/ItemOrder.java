package org.tongban.engine.check.wiring;

import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Paths;

/** Which item of a one-thing is decided before which, as drawn. */
record ItemOrder(Flow flow) {

    /** @return true if an item never starts before the other one is decided, or is known not to be wanted */
    boolean keeps(String before, String item) {
        return flow.calls(item)
                .allMatch(call -> isBehind(call, node -> isCallOf(before, node))
                        || flow.each(Gateway.class)
                                .filter(join -> isBehind(call, join::equals))
                                .anyMatch(join -> waitsFor(before, join)));
    }

    /** All ways to a node lead through nodes of this kind. */
    private boolean isBehind(FlowNode last, Predicate<FlowNode> kind) {
        Paths paths = new Paths(flow);
        return !kind.test(last)
                && paths.starts().noneMatch(start -> paths.from(start, kind).contains(last));
    }

    /** The ways past an item come together with the way through it, and go on only when none is left open. */
    private boolean waitsFor(String item, Gateway join) {
        Paths paths = new Paths(flow);
        return flow.into(join).size() > 1
                && flow.calls(item).findAny().isPresent()
                && flow.calls(item).allMatch(call -> paths.from(call).contains(join))
                && (join instanceof InclusiveGateway
                        || join instanceof ExclusiveGateway && isOneOfSeveral(paths, join));
    }

    private boolean isOneOfSeveral(Paths paths, Gateway join) {
        return paths.nearestBefore(
                        join,
                        node -> node instanceof Gateway && flow.outOf(node).size() > 1)
                .allMatch(ExclusiveGateway.class::isInstance);
    }

    private static boolean isCallOf(String item, FlowNode node) {
        return node instanceof CallActivity call && item.equals(call.getCalledElement());
    }
}
