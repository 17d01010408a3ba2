package org.tongban.engine.check.law;

import static org.tongban.engine.check.model.Rule.eachItem;
import static org.tongban.engine.check.model.Rule.eachTable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.dmn.instance.Output;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Table;
import org.tongban.engine.check.wiring.Acts;

/** Tolerant acceptance (容缺受理): only for listed materials, and what is missing is in before the decision. */
public final class ToleranceRules {

    private static final String STAGE = "supply-missing-material";
    private static final String DAYS = "workingDays";
    private static final Set<String> DECISION = Set.of("approve", "reject");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "tolerance-branch",
                    "A4、B6",
                    "清单有可容缺材料的，流程应当有补交容缺材料的环节；没有的，不得有",
                    "The flow awaits missing materials exactly where the list has a tolerable one",
                    eachItem(ToleranceRules::unlisted)),
            Rule.of(
                    "tolerance-rejoins",
                    "B6",
                    "容缺材料应当在作出决定前补齐：补交与审查并行，汇合之后才能决定",
                    "Missing materials are in before the decision: the branch runs beside examination and joins it first",
                    models -> models.flows().flatMap(flow -> flow.calls(STAGE)
                            .filter(call -> !rejoins(new Acts(models), flow, call))
                            .map(flow::at))),
            Rule.of(
                    "tolerance-decided",
                    "行政许可法 第三十八条",
                    "容缺材料逾期没有补齐的也应当作出决定：补交容缺材料之后一律汇合，边界上不设事件，汇合之前不得结束",
                    "What was accepted is decided also where missing materials never come: behind the call of the stage every way"
                            + " joins, no event stands on it, and nothing ends before the join",
                    models -> models.flows().flatMap(flow -> flow.calls(STAGE)
                            .flatMap(call -> undecided(flow, call))
                            .distinct())),
            Rule.of(
                    "tolerance-days",
                    "B6",
                    "容缺受理规则的补交期限应当写成0至999的整数",
                    "What the table of tolerance gives is a whole number of working days from 0 to 999",
                    eachTable(ToleranceRules::countless)));

    private ToleranceRules() {}

    private static Stream<Place> countless(Table table) {
        List<Output> columns = List.copyOf(table.table().getOutputs());
        return table.table().getRules().stream().flatMap(row -> Stream.iterate(
                        0, column -> column < columns.size(), column -> column + 1)
                .filter(column -> DAYS.equals(columns.get(column).getName()))
                .flatMap(column -> row.getOutputEntries().stream().skip(column).limit(1))
                .filter(days -> !days.getTextContent().strip().matches("[0-9]{1,3}"))
                .map(days -> table.file()
                        .at(String.valueOf(days.getId()))
                        .saying(days.getTextContent().strip())));
    }

    private static Stream<Place> unlisted(Offered it) {
        List<String> tolerable = it.entry()
                .materials()
                .filter(material -> it.entry().get(material + "/tolerable").asBoolean())
                .toList();
        List<CallActivity> calls = it.flow().calls(STAGE).toList();
        if (tolerable.isEmpty()) {
            return calls.stream().map(it.flow()::at);
        }
        return calls.isEmpty() ? tolerable.stream().map(it.entry()::atMaterial) : Stream.empty();
    }

    /** The first node where ways come together after the branch must be a join that all decisions lie behind. */
    private static boolean rejoins(Acts acts, Flow flow, CallActivity call) {
        Paths paths = new Paths(flow);
        return paths.from(call, node -> flow.into(node).size() > 1).stream()
                .filter(node -> flow.into(node).size() > 1)
                .filter(node -> node instanceof InclusiveGateway || node instanceof ParallelGateway)
                .anyMatch(join -> paths.from(join).stream().anyMatch(node -> acts.does(node, DECISION))
                        && paths.nearestBefore(
                                        call,
                                        node -> node instanceof InclusiveGateway || node instanceof ParallelGateway)
                                .allMatch(fork -> paths.from(fork, join::equals).stream()
                                        .noneMatch(node -> decides(acts, node))));
    }

    private static Stream<Place> undecided(Flow flow, CallActivity call) {
        return new Paths(flow)
                .from(call, node -> joins(flow, node)).stream()
                        .filter(node -> node instanceof EndEvent
                                || node instanceof BoundaryEvent event && call.equals(event.getAttachedTo()))
                        .map(flow::at);
    }

    private static boolean joins(Flow flow, FlowNode node) {
        return flow.into(node).size() > 1 && (node instanceof InclusiveGateway || node instanceof ParallelGateway);
    }

    private static boolean decides(Acts acts, FlowNode node) {
        return acts.does(node, DECISION);
    }
}
