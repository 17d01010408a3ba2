package org.tongban.engine.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.engine.postform.Submission;
import org.tongban.matter.Official;

/** One step of a running case, with who acts and what the post before it filled in, if it is the same transaction. */
record Step(DelegateExecution execution) {

    /**
     * @return the step, if what was filled in in this transaction is a form of the act
     * @throws CaseProblem if it is not, so that another's words and name would stand for whoever decided
     */
    static Step of(DelegateExecution execution, String verb) {
        Step step = new Step(execution);
        if (!step.isOf(verb)) {
            throw new CaseProblem("undecided", "作出决定的表单和它的结果之间隔着其他环节，不能把别人填写的内容当作决定的内容。请联系系统管理员检查流程图。");
        }
        return step;
    }

    private boolean isOf(String verb) {
        return ActForms.of(verb).contains(String.valueOf(kept(Submission.FORM)));
    }

    /** @return whoever did this act by a form of it in this transaction, or the hall itself */
    Actor actorOf(String verb) {
        return isOf(verb) ? actor() : Actor.SYSTEM;
    }

    /** @return the case's number */
    String number() {
        return execution.getProcessBusinessKey();
    }

    Actor actor() {
        return Actor.of(official());
    }

    Official official() {
        return kept(Submission.ACTOR) instanceof Official person ? person : Official.SYSTEM;
    }

    /** @return a field of the form, or an empty text */
    String text(String key) {
        return String.valueOf(values().getOrDefault(key, ""));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String key) {
        return (List<Map<String, Object>>) values().getOrDefault(key, List.of());
    }

    /** Forms of before did not ask for the provision. */
    String groundedReason() {
        String basis = text("refusalBasis").strip();
        return basis.isEmpty() ? text("reason") : text("reason").stripTrailing() + "\n依据：" + basis;
    }

    /** @return what is wrong with each material that the form names */
    Map<String, String> findings() {
        Map<String, String> reasons = new LinkedHashMap<>();
        rows("findings")
                .forEach(row -> reasons.merge(
                        String.valueOf(row.get("material")),
                        String.valueOf(row.get("reason")),
                        (first, second) -> first + "；" + second));
        return reasons;
    }

    /** What the register keeps of this transaction lies on the instance, past whatever an element sets of its own. */
    private @Nullable Object kept(String name) {
        return execution.getProcessInstance().getVariableLocal(name);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> values() {
        return kept(Submission.VALUES) instanceof Map<?, ?> values ? (Map<String, Object>) values : Map.of();
    }
}
