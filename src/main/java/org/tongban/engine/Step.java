package org.tongban.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongban.cases.Actor;

/** One step of a running case, with who acts and what the post before it filled in, if it is the same transaction. */
record Step(DelegateExecution execution) {

    /** @return the case's number */
    String number() {
        return execution.getProcessBusinessKey();
    }

    Actor actor() {
        return execution.getVariable(PostTaskListener.ACTOR) instanceof Actor actor ? actor : Actor.SYSTEM;
    }

    /** @return a field of the form, or an empty text */
    String text(String key) {
        return String.valueOf(values().getOrDefault(key, ""));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(String key) {
        return (List<Map<String, Object>>) values().getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> values() {
        return execution.getVariable(Submission.VALUES) instanceof Map<?, ?> values
                ? (Map<String, Object>) values
                : Map.of();
    }
}
