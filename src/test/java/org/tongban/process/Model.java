package org.tongban.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process file of the project, as a designer sees it. */
record Model(Path file, BpmnModelInstance bpmn) {

    static final Path FOLDER = Path.of("processes");

    private static final List<Model> ALL = read();

    /** @return every process file, for {@code @MethodSource} */
    static List<Model> all() {
        return ALL;
    }

    private static List<Model> read() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the file name without its ending */
    String key() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    Path folder() {
        return file.getParent();
    }

    Process process() {
        Collection<Process> processes = each(Process.class);
        if (processes.size() != 1) {
            throw new AssertionError(file + " holds " + processes.size() + " processes, not one");
        }
        return processes.iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> each(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** @return the elements with a name or an id of their own: nodes and flows */
    Collection<FlowElement> elements() {
        return each(FlowElement.class);
    }

    /** @return the gateways with more than one way out */
    List<Gateway> splits() {
        return each(Gateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    static boolean insideSubProcess(FlowNode node) {
        return node.getParentElement() instanceof SubProcess;
    }

    static String documentation(FlowElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return key();
    }
}
