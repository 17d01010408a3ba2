package org.tongban;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes which elements of which models the tests come through, and draws them when the tests are over: every model whose
 * process ran becomes a picture in {@code target/coverage}. {@link ModelCoverageIT} adds up what all tests of this run noted;
 * an earlier run counts for nothing.
 */
@TestComponent
public class ModelCoverage extends AbstractProcessEnginePlugin implements DisposableBean {

    static final Path NOTES = Path.of("target", "model-coverage", System.getProperty("tongban.test-run", "other"));

    /** Where the pictures are. */
    static final Path PICTURES = Path.of("target", "coverage");

    private final Set<String> passed = new ConcurrentSkipListSet<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        var all = listeners == null
                ? new ArrayList<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener>()
                : listeners;
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                watch(definition, definition.getKey());
            }
        });
        configuration.setCustomPostBPMNParseListeners(all);
    }

    private void watch(ScopeImpl scope, String process) {
        for (ActivityImpl activity : List.copyOf(scope.getActivities())) {
            String id = activity.getId().replaceAll("#.*", "");
            activity.addListener(ExecutionListener.EVENTNAME_START, note(process, id));
            for (PvmTransition transition : activity.getOutgoingTransitions()) {
                ((TransitionImpl) transition).addListener("take", note(process, transition.getId()));
            }
            watch(activity, process);
        }
    }

    private ExecutionListener note(String process, String id) {
        return (DelegateExecution execution) -> passed.add(process + " " + id);
    }

    @Override
    public void destroy() {
        try {
            Files.createDirectories(NOTES);
            Files.write(NOTES.resolve(UUID.randomUUID() + ".txt"), passed);
            for (Path model : ModelCoverageIT.models()) {
                String key = model.getFileName().toString().replace(".bpmn", " ");
                if (passed.stream().anyMatch(line -> line.startsWith(key))) {
                    CoveragePicture.draw(model, ModelCoverageIT.passed(), PICTURES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
