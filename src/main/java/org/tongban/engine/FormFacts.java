package org.tongban.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.change.Change;

/** The read-only facts of a case or a change that posts' forms show, computed when a form is opened and kept nowhere. */
@Component
class FormFacts {

    private final ObjectProvider<CaseRegister> register;
    private final ObjectProvider<ChangeFacts> changes;
    private final CaseSummary summary;
    private final Bundles bundles;
    private final ObjectProvider<CaseQuestions> questions;
    private final ObjectProvider<Rules> rules;
    private final ObjectMapper json;

    FormFacts(
            ObjectProvider<CaseRegister> register,
            ObjectProvider<ChangeFacts> changes,
            CaseSummary summary,
            Bundles bundles,
            ObjectProvider<CaseQuestions> questions,
            ObjectProvider<Rules> rules,
            ObjectMapper json) {
        this.register = register;
        this.changes = changes;
        this.summary = summary;
        this.bundles = bundles;
        this.questions = questions;
        this.rules = rules;
        this.json = json;
    }

    VariableMap addTo(VariableMap variables, TaskEntity task) {
        String number = task.getExecution().getProcessBusinessKey();
        if (Change.isNumber(number)) {
            changes.getObject().of(number).forEach((name, value) -> put(variables, name, value));
            return variables;
        }
        CaseRegister cases = register.getObject();
        Case subject = cases.get(number);
        List<CaseMaterial> materials = cases.materials(subject);
        put(variables, "caseInfo", summary.of(subject));
        put(variables, "materialList", MaterialRow.of(materials));
        put(variables, "materialOptions", MaterialRow.options(askable(task, materials)));
        put(variables, "opinions", OpinionRow.of(cases.opinions(subject.number())));
        if (PostForms.id(task).equals("deliver")) {
            variables.putValue("deliveryMethod", wished(subject));
        }
        put(
                variables,
                "findings",
                PostForms.id(task).equals("joint-inspect")
                        ? joint(subject)
                        : MaterialRow.missing(materials, demanded(task, subject)));
        return variables;
    }

    /** After the one-time notice only what it named, or what came in since, may still be wrong. */
    private static List<CaseMaterial> askable(TaskEntity task, List<CaseMaterial> materials) {
        return PostForms.id(task).equals("check-corrections")
                ? materials.stream().filter(CaseMaterial::isAnswerToTheNotice).toList()
                : materials;
    }

    /** The one-time notice is the window's; the decision table answers the hall, whoever's form it is. */
    private Set<String> demanded(TaskEntity task, Case subject) {
        return PostForms.id(task).equals("check-materials")
                ? Context.getCommandContext()
                        .runWithoutAuthorization(() -> rules.getObject().demanded(subject))
                : Set.of();
    }

    /** How the applicant wants to have the result; the issuer may agree with the applicant on another way. */
    private Object wished(Case subject) {
        return questions.getObject().fact(subject.bundleNumber().orElse(subject.number()), "delivery");
    }

    private List<Map<String, String>> joint(Case bundle) {
        return bundles.toInspect(bundle.number()).stream()
                .map(child -> Map.of("item", child.offering(), "itemName", child.offeringName()))
                .toList();
    }

    private void put(VariableMap variables, String name, Object value) {
        try {
            variables.putValueTyped(
                    name, SpinValues.jsonValue(json.writeValueAsString(value)).create());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
