package org.tongban.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.catalog.Conditions;
import org.tongban.catalog.FieldProblem;
import org.tongban.catalog.Form;
import org.tongban.catalog.Forms;

/**
 * Takes what a post fills in: it is checked against the post's form, its decision becomes a flag of the flow, and all
 * the rest lives only until the end of the transaction, in which the register keeps it.
 */
@Component
class Submission {

    /** The only fields of posts' forms that the flow may branch on. */
    static final Set<String> FLAGS = Set.of("acceptOutcome", "materialOk", "decision", "commitmentTrue");

    /** The transient variable that holds all the post filled in. */
    static final String VALUES = "submission";

    private final Forms forms;
    private final Conditions conditions;
    private final ObjectMapper json;

    Submission(Forms forms, Conditions conditions, ObjectMapper json) {
        this.forms = forms;
        this.conditions = conditions;
        this.json = json;
    }

    /**
     * @return the variables to complete the task with
     * @throws CaseProblem naming every field that does not fit the form
     */
    VariableMap prepare(TaskEntity task, @Nullable Map<String, Object> submitted) {
        Form form = forms.named(formOf(task));
        Map<String, Object> values = form.clean(plain(submitted == null ? Map.of() : submitted, form));
        List<FieldProblem> problems = form.check(values, conditions);
        if (!problems.isEmpty()) {
            String message =
                    problems.stream().map(FieldProblem::message).distinct().collect(Collectors.joining(" "));
            throw new CaseProblem("form", message);
        }
        VariableMap variables = Variables.createVariables();
        values.forEach((key, value) -> {
            if (FLAGS.contains(key)) {
                variables.putValue(key, value);
            }
        });
        return variables.putValueTyped(VALUES, Variables.untypedValue(values, true));
    }

    static String formOf(TaskEntity task) {
        return task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
    }

    private Map<String, Object> plain(Map<String, Object> submitted, Form form) {
        Set<String> keys =
                form.fields().stream().map(org.tongban.catalog.Field::key).collect(Collectors.toSet());
        Map<String, Object> values = new LinkedHashMap<>();
        VariableMap typed = Variables.fromMap(submitted);
        submitted.keySet().stream()
                .filter(keys::contains)
                .forEach(key -> values.put(key, plain(typed.getValueTyped(key).getValue())));
        return values;
    }

    private @Nullable Object plain(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean rows = !(value instanceof List) && (text.startsWith("[") || text.startsWith("{"));
        return rows ? read(text) : value;
    }

    private Object read(String text) {
        try {
            return json.readValue(text, new TypeReference<Object>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
