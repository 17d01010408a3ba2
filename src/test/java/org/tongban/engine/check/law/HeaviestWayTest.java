package org.tongban.engine.check.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Paths;

/** How long a case may take is known without trying every way through the process. */
class HeaviestWayTest {

    private static final String SPLIT = """
            <bpmn:parallelGateway id="Fork%1$d" /><bpmn:exclusiveGateway id="Join%1$d" />
            <bpmn:sequenceFlow id="FlowA%1$d" sourceRef="Fork%1$d" targetRef="Join%1$d" />
            <bpmn:sequenceFlow id="FlowB%1$d" sourceRef="Fork%1$d" targetRef="Join%1$d" />
            <bpmn:sequenceFlow id="FlowC%1$d" sourceRef="Join%1$d" targetRef="Fork%2$d" />
            """;

    @Test
    void weighsEachNodeOnceHoweverManyWaysThereAre() {
        int pairs = 22;
        String splits = IntStream.range(0, pairs)
                .mapToObj(i -> SPLIT.formatted(i, i + 1))
                .collect(Collectors.joining());
        Paths paths = paths("""
                <bpmn:startEvent id="Start" /><bpmn:endEvent id="Fork%d" />
                <bpmn:sequenceFlow id="Flow" sourceRef="Start" targetRef="Fork0" />
                """.formatted(pairs) + splits);
        AtomicInteger weighed = new AtomicInteger();

        int weight = new HeaviestWay(
                        paths,
                        node -> {
                            weighed.incrementAndGet();
                            return 1;
                        },
                        node -> false)
                .weight();

        assertThat(weight).isEqualTo(2 * pairs + 2);
        assertThat(weighed).hasValue(2 * pairs + 2);
    }

    @Test
    void takesTheHeavierWayAndCountsWhatIsInARoundOnce() {
        Paths paths = paths("""
                <bpmn:startEvent id="Start" /><bpmn:exclusiveGateway id="Split" />
                <bpmn:userTask id="Short" /><bpmn:userTask id="Long" /><bpmn:userTask id="Again" />
                <bpmn:userTask id="Last" /><bpmn:userTask id="Behind" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Split" />
                <bpmn:sequenceFlow id="F2" sourceRef="Split" targetRef="Short" />
                <bpmn:sequenceFlow id="F3" sourceRef="Split" targetRef="Long" />
                <bpmn:sequenceFlow id="F4" sourceRef="Long" targetRef="Again" />
                <bpmn:sequenceFlow id="F5" sourceRef="Again" targetRef="Long" />
                <bpmn:sequenceFlow id="F6" sourceRef="Long" targetRef="Last" />
                <bpmn:sequenceFlow id="F7" sourceRef="Short" targetRef="Last" />
                <bpmn:sequenceFlow id="F8" sourceRef="Last" targetRef="Behind" />
                """);

        assertThat(new HeaviestWay(paths, HeaviestWayTest::days, node -> node.getId()
                                .equals("Last"))
                        .weight())
                .isEqualTo("Long".length() + "Again".length() + "Last".length());
    }

    private static int days(FlowNode node) {
        return node instanceof UserTask ? node.getId().length() : 0;
    }

    private static Paths paths(String elements) {
        return new Paths(Flow.read(new ModelFile("ways.bpmn", """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="ways">
                <bpmn:process id="ways" isExecutable="true">%s</bpmn:process></bpmn:definitions>
                """.formatted(elements))));
    }
}
