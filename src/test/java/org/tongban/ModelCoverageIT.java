package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** Adds up, after all tests, how much of every model they came through. */
class ModelCoverageIT {

    @Test
    void everyElementOfEveryModelIsPassedByATest() throws IOException {
        Set<String> passed = passed();
        Set<String> missed = new TreeSet<>();
        for (Path file : models()) {
            Set<String> elements = elements(file);
            Set<String> open =
                    elements.stream().filter(id -> !passed.contains(id)).collect(Collectors.toCollection(TreeSet::new));
            int covered = elements.size() - open.size();
            System.out.printf(
                    "Model coverage %-36s %3d/%3d  %5.1f %%%n",
                    file.getFileName(), covered, elements.size(), 100.0 * covered / elements.size());
            missed.addAll(open);
        }
        assertThat(missed).as("elements that no test passes").isEmpty();
    }

    static Set<String> passed() throws IOException {
        try (Stream<Path> notes = Files.list(ModelCoverage.NOTES)) {
            Set<String> all = new TreeSet<>();
            for (Path note : notes.toList()) {
                all.addAll(Files.readAllLines(note));
            }
            return all;
        }
    }

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> elements(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .map(BaseElement::getId)
                .map(id -> process + " " + id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
