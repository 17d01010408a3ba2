package org.tongban.engine.postform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.tongban.engine.run.Families;
import org.tongban.form.Conditions;
import org.tongban.form.Field;
import org.tongban.form.FieldProblem;
import org.tongban.form.Form;
import org.tongban.text.ToldByRule;

/**
 * Takes what a post fills in: it is checked against the post's form, its decision becomes a flag of the flow, and all
 * the rest lives only until the end of the transaction, in which the register keeps it.
 */
@Component
public class Submission {

    /** The only fields of posts' forms that the flow may branch on. */
    static final Set<String> FLAGS =
            Set.of("acceptOutcome", "materialOk", "decision", "commitmentTrue", "revocation", "procedure");

    /** The transient variable that holds all the post filled in. */
    public static final String VALUES = "submission";

    /** The transient variable that names who acts, for the steps that follow in the same transaction. */
    public static final String ACTOR = "actor";

    /** The transient variable that names the form that was filled in. */
    public static final String FORM = "filledForm";

    private static final int MOST_TOLD = 20;

    private final PostForms forms;
    private final Conditions conditions;
    private final Families families;
    private final CheckedMaterials materials;
    private final ObjectMapper json;

    Submission(
            PostForms forms, Conditions conditions, Families families, CheckedMaterials materials, ObjectMapper json) {
        this.forms = forms;
        this.conditions = conditions;
        this.families = families;
        this.materials = materials;
        this.json = json;
    }

    /**
     * @return the variables to complete the task with
     * @throws CaseProblem naming every field that does not fit the form, or why an option does not fit; or if the window
     *     answers by other materials than it has looked at
     */
    VariableMap prepare(TaskEntity task, @Nullable Map<String, Object> submitted) {
        materials.requireSeen(task);
        String number = task.getExecution().getProcessBusinessKey();
        Form whole = forms.of(task);
        Form form = whole.without(families.of(number).unasked(number, whole));
        Map<String, Object> values = form.clean(plain(submitted == null ? Map.of() : submitted, form));
        List<FieldProblem> problems = form.check(values, conditions);
        if (!problems.isEmpty()) {
            throw new CaseProblem("form", told(problems));
        }
        values.forEach((key, value) -> refuseUnfit(number, key, value));
        VariableMap variables = Variables.createVariables();
        values.forEach((key, value) -> {
            if (FLAGS.contains(key)) {
                variables.putValue(key, value);
            }
        });
        return variables.putValueTyped(VALUES, Variables.untypedValue(values, true));
    }

    /** Nobody reads more at once. */
    private static String told(List<FieldProblem> problems) {
        return problems.stream()
                .map(FieldProblem::message)
                .distinct()
                .limit(MOST_TOLD)
                .collect(Collectors.joining(" "));
    }

    private void refuseUnfit(String number, String field, Object option) {
        ToldByRule why = families.of(number).unfit(number, field).get(String.valueOf(option));
        if (why != null) {
            throw why;
        }
    }

    private Map<String, Object> plain(Map<String, Object> submitted, Form form) {
        Set<String> lists = form.fields().stream()
                .filter(field -> field.type().equals("dynamiclist"))
                .map(Field::key)
                .collect(Collectors.toSet());
        VariableMap typed = Variables.fromMap(submitted);
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : submitted.keySet()) {
            Object value = typed.getValueTyped(key).getValue();
            values.put(key, lists.contains(key) ? rows(value) : value);
        }
        return values;
    }

    /** Tasklist sends lists as JSON; what cannot be read stays as it is, for the form's check to name. */
    private @Nullable Object rows(@Nullable Object value) {
        if (value == null || value instanceof List) {
            return value;
        }
        try {
            return json.readValue(value.toString(), Object.class);
        } catch (JsonProcessingException unreadable) {
            return value;
        }
    }
}
