package org.tongban.engine.check.structure;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.wiring.SharedFlows;

/** Which events a process may have that the system does not hold: any other would begin or end what the register knows nothing of. */
final class EventRules {

    private static final Set<String> ENDINGS = Set.of("commitmentToVerify", "refusalNotified");

    static final Rule IN_PLACE = Rule.of(
            "events-in-place",
            "decisions/0036",
            "系统所带的流程以外：任务的边界上只有定时，调用的边界上没有事件；结束只有普通结束、终止和启动核查、告知不予的消息；事件子流程只有撤回，不等待其他消息",
            "Outside the processes that the system holds a task has timers only at its boundary, a call nothing; an end"
                    + " is plain, a termination or the message to verify or of a refusal; the withdrawal is the one"
                    + " event sub-process, and no other message is waited for",
            models -> models.flows()
                    .filter(flow -> !SharedFlows.holds(flow.key()))
                    .flatMap(flow -> flow.each(FlowNode.class)
                            .filter(node ->
                                    node instanceof ReceiveTask || node instanceof Event event && !isInPlace(event))
                            .map(flow::at)));

    private EventRules() {}

    private static boolean isInPlace(Event event) {
        if (event instanceof StartEvent start) {
            return Flow.insideSubProcess(start)
                    ? isWithdrawal(start)
                    : start.getEventDefinitions().isEmpty();
        }
        if (event instanceof BoundaryEvent boundary) {
            return isInPlace(boundary);
        }
        return event instanceof EndEvent end && isInPlace(end);
    }

    private static boolean isInPlace(BoundaryEvent event) {
        return event.getAttachedTo() instanceof UserTask
                && only(event, TimerEventDefinition.class).isPresent();
    }

    private static boolean isInPlace(EndEvent end) {
        return end.getEventDefinitions().isEmpty()
                || only(end, TerminateEventDefinition.class).isPresent()
                || isMessage(end, ENDINGS);
    }

    private static boolean isWithdrawal(StartEvent start) {
        return start.isInterrupting() && isMessage(start, Set.of("applicationWithdrawn"));
    }

    private static boolean isMessage(Event event, Set<String> names) {
        return only(event, MessageEventDefinition.class)
                .map(MessageEventDefinition::getMessage)
                .filter(message -> names.contains(String.valueOf(message.getName())))
                .isPresent();
    }

    /** @return the event's one definition, if it is of this kind */
    private static <T extends EventDefinition> Optional<T> only(Event event, Class<T> kind) {
        Collection<EventDefinition> definitions = event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
        return definitions.size() == 1
                ? definitions.stream().filter(kind::isInstance).map(kind::cast).findFirst()
                : Optional.empty();
    }
}
