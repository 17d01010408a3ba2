package org.tongban.engine.check.law;

import static org.tongban.engine.check.model.Rule.eachItem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.wiring.Acts;

/** Notified commitment (告知承诺): only with its text in the list, and always verified afterwards. */
public final class CommitmentRules {

    private static final String SOURCE = "国办发〔2020〕42号";
    private static final String STATEMENT = "record-statement";
    private static final String COMMITTED = "${acceptOutcome == 'committed'}";

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "commitment-branch",
                    SOURCE,
                    "清单有告知承诺文本的，流程应当有告知承诺的出路；没有的，不得有",
                    "The flow has a way for a notified commitment exactly where the list has its text",
                    models -> models.offered().filter(Offered::isItem).flatMap(it -> unlisted(new Acts(models), it))),
            Rule.of(
                    "commitment-text",
                    SOURCE,
                    "告知承诺文本应当写明依据、条件、义务、不实的后果和核查期限",
                    "A commitment names its basis, conditions, duty, the consequence of a false one, and when it is verified",
                    eachItem(CommitmentRules::incomplete)),
            Rule.of(
                    "commitment-verified",
                    SOURCE,
                    "以告知承诺决定的，出件之后应当启动事后核查",
                    "What is decided on commitment is verified after its issue",
                    models -> models.offered()
                            .filter(Offered::isItem)
                            .filter(it -> !Acts.ways(it.flow(), COMMITTED).isEmpty())
                            .filter(it -> !isVerified(new Acts(models), it.flow()))
                            .map(it -> it.flow().at(it.flow().process()))),
            Rule.of(
                    "heard-first",
                    "行政许可法 第七条",
                    "撤销之前应当告知拟撤销，并听取陈述、申辩",
                    "Before anything is revoked whoever has it is told and heard",
                    models -> models.flows().flatMap(flow -> unheard(new Acts(models), flow))));

    private CommitmentRules() {}

    private static Stream<Place> unheard(Acts acts, Flow flow) {
        Paths paths = new Paths(flow);
        return acts.nodes(flow, "revoke")
                .filter(ServiceTask.class::isInstance)
                .filter(revoke -> acts.nodes(flow, "intendRevocation")
                        .flatMap(told -> paths.from(told).stream())
                        .filter(UserTask.class::isInstance)
                        .filter(heard -> STATEMENT.equals(((UserTask) heard).getCamundaFormRef()))
                        .noneMatch(heard -> paths.from(heard).contains(revoke)))
                .map(flow::at);
    }

    private static Stream<Place> unlisted(Acts acts, Offered it) {
        List<SequenceFlow> ways = Acts.ways(it.flow(), COMMITTED).stream()
                .filter(way -> leadsTo(acts, it.flow(), way, "approve"))
                .toList();
        boolean listed = it.entry().get("/commitment").isObject();
        if (listed) {
            return ways.isEmpty() ? Stream.of(it.entry().at("/commitment")) : Stream.empty();
        }
        return ways.stream().map(it.flow()::at);
    }

    private static Stream<Place> incomplete(Offered it) {
        return it.entry().get("/commitment").isObject()
                ? Stream.of("basis", "conditions", "duty", "consequence", "verification")
                        .map(key -> "/commitment/" + key)
                        .filter(key -> isEmpty(it.entry().get(key)))
                        .map(it.entry()::at)
                : Stream.empty();
    }

    private static boolean isEmpty(JsonNode text) {
        return text.isContainerNode() ? text.isEmpty() : text.asText().isBlank();
    }

    private static boolean isVerified(Acts acts, Flow flow) {
        Paths paths = new Paths(flow);
        return acts.nodes(flow, "makeLicence").anyMatch(issue -> paths.from(issue).stream()
                .anyMatch(node -> acts.does(node, Set.of("startVerification"))));
    }

    private static boolean leadsTo(Acts acts, Flow flow, SequenceFlow way, String act) {
        FlowNode target = way.getTarget();
        return Stream.concat(Stream.of(target), new Paths(flow).from(target).stream())
                .anyMatch(node -> acts.does(node, Set.of(act)));
    }
}
