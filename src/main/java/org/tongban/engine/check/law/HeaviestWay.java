package org.tongban.engine.check.law;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.tongban.engine.check.model.Paths;

/**
 * The heaviest way through a process. Each node is weighed once, however many ways lead through it; a round in which a case
 * may go back weighs as much as everything in it.
 */
final class HeaviestWay {

    private final Paths paths;
    private final ToIntFunction<FlowNode> weight;
    private final Predicate<FlowNode> last;
    private final Map<FlowNode, Integer> known = new HashMap<>();

    /**
     * @param weight what each node adds
     * @param last where the count ends, itself counted
     */
    HeaviestWay(Paths paths, ToIntFunction<FlowNode> weight, Predicate<FlowNode> last) {
        this.paths = paths;
        this.weight = weight;
        this.last = last;
    }

    /** @return the weight of the heaviest way from a start */
    int weight() {
        return paths.starts().mapToInt(this::from).max().orElse(0);
    }

    private int from(FlowNode node) {
        return known.containsKey(node) ? known.get(node) : from(round(node));
    }

    private int from(Set<FlowNode> round) {
        int own = round.stream().mapToInt(weight).sum();
        int rest = round.stream()
                .filter(last.negate())
                .flatMap(paths::after)
                .filter(next -> !round.contains(next))
                .mapToInt(this::from)
                .max()
                .orElse(0);
        round.forEach(node -> known.put(node, own + rest));
        return own + rest;
    }

    /** @return the node, and those from which a case comes back to it */
    private Set<FlowNode> round(FlowNode node) {
        Set<FlowNode> round = new LinkedHashSet<>(Set.of(node));
        if (!last.test(node)) {
            paths.from(node, last).stream()
                    .filter(next -> !last.test(next) && paths.from(next, last).contains(node))
                    .forEach(round::add);
        }
        return round;
    }
}
