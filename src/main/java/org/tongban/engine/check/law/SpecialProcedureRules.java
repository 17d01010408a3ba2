package org.tongban.engine.check.law;

import static org.tongban.engine.check.model.Rule.eachItem;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.wiring.Acts;

/** 行政许可法 第四十五条: the time of hearing, tender, testing and the like does not count. */
public final class SpecialProcedureRules {

    private static final String LAW = "行政许可法 第四十五条";
    private static final String STAGE = "special-procedure";
    private static final String LISTED = "/specialProcedures";

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "special-procedure",
                    LAW,
                    "清单列有特别程序的，流程应当调用暂停计时的阶段 special-procedure；没有的，不得调用",
                    "The flow calls the stage special-procedure, which stops the clock, exactly where the list names one",
                    eachItem(SpecialProcedureRules::unlisted)),
            Rule.of(
                    "clock-resumed",
                    LAW,
                    "特别程序暂停计时后，每条出路都应当恢复计时",
                    "After a special procedure has stopped the clock every way out starts it again",
                    models -> models.flows().flatMap(flow -> new Acts(models)
                            .nodes(flow, "startSpecialProcedure")
                            .filter(start -> !(start instanceof CallActivity))
                            .filter(start -> staysStopped(new Acts(models), flow, start))
                            .map(flow::at))));

    private SpecialProcedureRules() {}

    private static Stream<Place> unlisted(Offered it) {
        boolean listed = !it.entry().get(LISTED).isEmpty();
        List<CallActivity> calls = it.flow().calls(STAGE).toList();
        if (listed) {
            return calls.isEmpty() ? Stream.of(it.entry().at(LISTED)) : Stream.empty();
        }
        return calls.stream().map(it.flow()::at);
    }

    /** What only reports beside the procedure ends by itself and is no way out. */
    private static boolean staysStopped(Acts acts, Flow flow, FlowNode start) {
        return new Paths(flow)
                .from(start, node -> acts.does(node, Set.of("endSpecialProcedure")) || isBeside(node)).stream()
                        .anyMatch(EndEvent.class::isInstance);
    }

    private static boolean isBeside(FlowNode node) {
        return node instanceof BoundaryEvent event && !event.cancelActivity();
    }
}
