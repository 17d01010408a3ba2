package org.tongban.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table of the project, evaluated alone. */
public final class Rules {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnModelInstance model;
    private final DmnDecision decision;

    private Rules(String id) {
        Path file = Path.of("processes/rule", id + ".dmn");
        this.model = Dmn.readModelFromFile(file.toFile());
        this.decision = ENGINE.parseDecision(id, model);
    }

    public static Rules of(String id) {
        return new Rules(id);
    }

    int rows() {
        return model.getModelElementsByType(Rule.class).size();
    }

    /** @return the variables the table looks at */
    Set<String> inputs() {
        return model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent())
                .collect(Collectors.toSet());
    }

    /** @return the outputs of every row that fits; the engine refuses two in a UNIQUE table */
    List<Map<String, Object>> allFor(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs).getResultList();
    }

    public Map<String, Object> of(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs).getSingleResult().getEntryMap();
    }
}
