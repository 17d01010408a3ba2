package org.tongban.engine.check;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.calendar.Limit;

/** How many working days the posts may need, by their limits, from acceptance to decision on the longest way. */
final class ReviewDays {

    /** Not counted: what comes before acceptance or after the decision. */
    private static final Set<String> OUTSIDE = Set.of("accept", "issue");

    private static final Set<String> DECISION = Set.of("approve", "reject");

    private final Models models;
    private final Set<String> under = new HashSet<>();

    ReviewDays(Models models) {
        this.models = models;
    }

    int of(Flow flow) {
        if (!under.add(flow.key())) {
            return 0;
        }
        int days = new Paths(flow).heaviest(this::days, node -> isDecided(flow, node));
        under.remove(flow.key());
        return days;
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
