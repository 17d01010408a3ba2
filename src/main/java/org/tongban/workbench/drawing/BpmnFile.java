package org.tongban.workbench.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A whole BPMN file of an item or one-thing: its flow, the withdrawal that may interrupt it, and the drawing. */
public final class BpmnFile {

    private static final String[] NAMESPACES = {
        "xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL",
        "xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
        "xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC",
        "xmlns:di", "http://www.omg.org/spec/DD/20100524/DI",
        "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:camunda", "http://camunda.org/schema/1.0/bpmn",
        "xmlns:modeler", "http://camunda.org/schema/modeler/1.0"
    };

    private static final int WITHDRAWAL_ROW = 2;

    private final String key;
    private final String name;
    private final String documentation;
    private final Diagram flow;
    private final Diagram withdrawal = new Diagram();
    private final List<Xml> signals = new ArrayList<>();

    public BpmnFile(String key, String name, String documentation, Diagram flow) {
        this.key = key;
        this.name = name;
        this.documentation = documentation;
        this.flow = flow;
    }

    /** Declares a message that the flow refers to. */
    public void declare(Xml signal) {
        signals.add(signal);
    }

    /** Lets the applicant withdraw until the decision, by this one activity. */
    public void withdrawnBy(Xml activity) {
        Node start = withdrawal.place(
                Palette.start("ApplicationWithdrawn", "申请人撤回申请")
                        .add(Xml.of(
                                "bpmn:messageEventDefinition",
                                "id",
                                "MessageEventDefinition_ApplicationWithdrawn",
                                "messageRef",
                                "Message_ApplicationWithdrawn")),
                0,
                WITHDRAWAL_ROW);
        Node withdraw = withdrawal.place(activity, 1, WITHDRAWAL_ROW);
        Node end = withdrawal.place(Palette.end("Withdrawn", "已撤回"), 2, WITHDRAWAL_ROW);
        withdrawal.flow("ApplicationWithdrawn", start, withdraw).flow("Withdrawn", withdraw, end);
        declare(Xml.of("bpmn:message", "id", "Message_ApplicationWithdrawn", "name", "applicationWithdrawn"));
    }

    /** @return how many flow nodes the process itself has; the withdrawal counts as one */
    public int size() {
        return 1 + flow.nodes().size();
    }

    public String text() {
        return Xml.of("bpmn:definitions", attributes())
                .add(process())
                .add(signals)
                .add(picture())
                .document();
    }

    private Object[] attributes() {
        Stream<String> own = Stream.of(
                "id",
                "Definitions_" + Words.pascalCase(key),
                "targetNamespace",
                "http://bpmn.io/schema/bpmn",
                "modeler:executionPlatform",
                "Camunda Platform",
                "modeler:executionPlatformVersion",
                "7.24.0");
        return Stream.concat(Stream.of(NAMESPACES), own).toArray();
    }

    private Xml process() {
        Xml process = Xml.of(
                "bpmn:process",
                "id",
                key,
                "name",
                name,
                "isExecutable",
                true,
                "camunda:historyTimeToLive",
                "P1095D",
                "camunda:isStartableInTasklist",
                false,
                Palette.TEMPLATE,
                "tongban.process",
                Palette.VERSION,
                1);
        Xml interrupting = Palette.documented(
                Xml.of("bpmn:subProcess", "id", "SubProcess_Withdrawal", "name", "撤回申请", "triggeredByEvent", true),
                "作出决定之前，申请人可以随时撤回申请；所有未完成的环节随之停止。");
        return Palette.documented(process, documentation).add(flow.xml()).add(interrupting.add(withdrawal.xml()));
    }

    private Xml picture() {
        Box around = new Box(Grid.x(0) - 68, Grid.y(WITHDRAWAL_ROW) - 75, 436, 150);
        Xml frame = Xml.of(
                        "bpmndi:BPMNShape",
                        "id",
                        "SubProcess_Withdrawal_di",
                        "bpmnElement",
                        "SubProcess_Withdrawal",
                        "isExpanded",
                        true)
                .add(around.xml());
        List<Xml> drawn = Stream.of(new Picture(flow).xml(), List.of(frame), new Picture(withdrawal).xml())
                .flatMap(List::stream)
                .toList();
        String pascal = Words.pascalCase(key);
        return Xml.of("bpmndi:BPMNDiagram", "id", "BPMNDiagram_" + pascal)
                .add(Xml.of("bpmndi:BPMNPlane", "id", "BPMNPlane_" + pascal, "bpmnElement", key)
                        .add(drawn));
    }
}
