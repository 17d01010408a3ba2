package org.tongban.engine.check.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.calendar.Limit;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.wiring.Acts;

/** How many working days the posts may need, by their limits, from acceptance to decision on the longest way. */
final class ReviewDays {

    /** Not counted: what comes before acceptance or after the decision. */
    private static final Set<String> OUTSIDE = Set.of("accept", "issue");

    private static final Set<String> DECISION = Set.of("approve", "reject");

    /** More than any limit is; so much that it fits into no sum of theirs, and so little that sums of it can be counted. */
    private static final int MANY = 1_000_000;

    private final Models models;
    /** A flow that calls itself adds nothing to itself; another rule refuses it. */
    private final Map<String, Integer> known = new HashMap<>();

    ReviewDays(Models models) {
        this.models = models;
    }

    int of(Flow flow) {
        if (known.putIfAbsent(flow.key(), 0) == null) {
            int days = new HeaviestWay(new Paths(flow), this::days, node -> isDecided(flow, node)).weight();
            known.put(flow.key(), Math.min(days, MANY));
        }
        return known.get(flow.key());
    }

    private int days(FlowNode node) {
        if (node instanceof CallActivity call) {
            return OUTSIDE.contains(String.valueOf(call.getCalledElement()))
                    ? 0
                    : models.flow(String.valueOf(call.getCalledElement()))
                            .map(this::of)
                            .orElse(0);
        }
        return node instanceof UserTask task && task.getCamundaDueDate() != null
                ? Limit.parse(task.getCamundaDueDate()).map(Limit::workingDays).orElse(0)
                : 0;
    }

    /** The limits of a case end with its decision, those of a one-thing with its issue. */
    private boolean isDecided(Flow flow, FlowNode node) {
        boolean issues = node instanceof CallActivity call && "issue".equals(call.getCalledElement());
        return issues || new Acts(models).does(node, DECISION);
    }
}
