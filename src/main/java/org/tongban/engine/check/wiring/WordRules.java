package org.tongban.engine.check.wiring;

import static org.tongban.engine.check.model.Rule.eachFlow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.words.Fault;

/** Models speak to the case register in words it knows, and to nothing else. */
public final class WordRules {

    private static final Set<String> MESSAGES = Set.of(
            "correctionsSubmitted",
            "materialSupplied",
            "applicationWithdrawn",
            "caseAccepted",
            "caseSettled",
            "jointInspectionDone",
            "nothingToInspect",
            "commitmentToVerify",
            "resultMade",
            "acceptanceNotified",
            "lapseNotified",
            "refusalNotified");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "known-commands",
                    "STYLE BPMN",
                    "服务任务和监听器只能用 register 的词汇写入办件，目录变更用 catalogue 的词汇",
                    "Service tasks and listeners write to the case only in the words of register, to a change of the catalogue"
                            + " in those of catalogue",
                    eachFlow(flow -> Said.commands(flow)
                            .filter(said ->
                                    !said.call().isCommand() || said.call().isAboutChange() != flow.isOfOffice())
                            .map(Said::place))),
            Rule.of(
                    "known-questions",
                    "STYLE BPMN",
                    "取值表达式只能用 register 的词汇询问办件",
                    "Expressions ask about the case only in the words of register",
                    eachFlow(flow -> Stream.concat(Said.questions(flow), Said.inputs(flow))
                            .filter(said -> !said.call().isQuestion())
                            .map(Said::place)
                            .distinct())),
            Rule.of(
                    "known-supervision",
                    "F1",
                    "督办事项应当是督办种类之一",
                    "Supervision is entered under one of its kinds",
                    eachFlow(flow -> Said.commands(flow)
                            .filter(said -> said.call().verb().equals("supervise"))
                            .filter(said ->
                                    SupervisionKind.of(said.call().word()).isEmpty())
                            .map(Said::place))),
            Rule.of(
                    "words-in-place",
                    "decisions/0036",
                    "受理、决定以后的登记写在共用的阶段里：事项的流程只登记准予、不予、即时核准、启动核查，一件事的只终止其余事项，撤回在撤回子流程里，其他流程只记入督办",
                    "What is entered of a case is said in the shared stages; items, one-things and others have few words of their own",
                    models -> models.flows()
                            .filter(flow -> !SharedFlows.holds(flow.key()))
                            .flatMap(flow -> outOfPlace(models, flow))),
            Rule.of(
                    "known-messages",
                    "STYLE BPMN",
                    "消息应当是消息清单之一，id 为 Message_ 加消息名",
                    "A message is one of the closed list, its id is Message_ and its name",
                    eachFlow(flow -> flow.each(Message.class)
                            .filter(message -> !MESSAGES.contains(String.valueOf(message.getName()))
                                    || !message.getId().equalsIgnoreCase("Message_" + message.getName()))
                            .map(message -> flow.at(message).saying(String.valueOf(message.getName()))))),
            Rule.of(
                    "no-own-code",
                    "STYLE BPMN",
                    "模型不得调用 Java 类、委托对象、外部任务或者任务监听器",
                    "A model calls no Java class, delegate, external task or task listener",
                    eachFlow(WordRules::ownCode)),
            Rule.of(
                    "known-content",
                    "decisions/0019",
                    "模型只能含有指南列出的元素、属性和表达式，引擎不认识别的；决策表只用 FEEL",
                    "A model holds only the elements, attributes and expressions that the guide lists, the engine knows no"
                            + " others; decision tables speak FEEL only",
                    models -> Stream.concat(
                                    models.flows().map(Flow::file),
                                    models.files().stream().filter(file -> file.endsWith(".dmn")))
                            .flatMap(file -> models.inFile(file, "known-content", () -> unknown(file)))));

    private static final Set<String> OF_AN_ITEM =
            Set.of("approve", "reject", "recordInstantApproval", "startVerification", "withdraw", "supervise");
    private static final Set<String> OF_A_ONE_THING = Set.of("concludeBundle", "withdraw", "supervise");
    private static final Set<String> OF_OTHERS = Set.of("supervise");

    private WordRules() {}

    private static Stream<Place> unknown(ModelFile file) {
        return Fault.in(file.name(), file.text().getBytes(StandardCharsets.UTF_8)).stream()
                .map(fault ->
                        (fault.element().isEmpty() ? file.whole() : file.at(fault.element())).saying(fault.words()));
    }

    private static Stream<Place> outOfPlace(Models models, Flow flow) {
        Set<String> words = wordsOf(models, flow);
        Stream<Place> others = Said.commands(flow)
                .filter(said -> !words.contains(said.call().verb()))
                .map(Said::place);
        Stream<Place> unasked = new Acts(models)
                .nodes(flow, "withdraw")
                .filter(node -> !Flow.insideSubProcess(node))
                .map(flow::at);
        return Stream.concat(others, unasked);
    }

    private static Set<String> wordsOf(Models models, Flow flow) {
        return models.entry(flow.key())
                .map(entry -> entry.isBundle() ? OF_A_ONE_THING : OF_AN_ITEM)
                .orElse(OF_OTHERS);
    }

    private static Stream<Place> ownCode(Flow flow) {
        return Stream.of(
                        flow.each(ServiceTask.class)
                                .filter(task -> task.getCamundaExpression() == null)
                                .map(flow::at),
                        flow.each(CamundaExecutionListener.class)
                                .filter(listener -> listener.getCamundaExpression() == null)
                                .map(flow::around),
                        flow.each(CamundaTaskListener.class).map(flow::around))
                .flatMap(places -> places);
    }
}
