package org.tongban.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.change.Change;

/** Keeps in the register what a post concluded when it completes its task. */
@Component
class PostTaskListener implements TaskListener {

    /** The transient variable that names who acts, for the steps that follow in the same transaction. */
    static final String ACTOR = "actor";

    /** The transient variable that names the form that was filled in. */
    static final String FORM = "filledForm";

    private final PostForms forms;
    private final Staff staff;
    private final SeparateDuties separation;
    private final ObjectProvider<PostSteps> steps;
    private final ObjectProvider<ChangeSteps> changes;

    PostTaskListener(
            PostForms forms,
            Staff staff,
            SeparateDuties separation,
            ObjectProvider<PostSteps> steps,
            ObjectProvider<ChangeSteps> changes) {
        this.forms = forms;
        this.staff = staff;
        this.separation = separation;
        this.steps = steps;
        this.changes = changes;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        Actor actor = staff.completing(task);
        separation.check(task, actor.id());
        delegate.setVariable(ACTOR, Variables.untypedValue(actor, true));
        delegate.setVariable(FORM, Variables.untypedValue(PostForms.id(task), true));
        Map<String, Object> values = (Map<String, Object>) delegate.getVariable(Submission.VALUES);
        String number = task.getExecution().getProcessBusinessKey();
        FilledForm filled = new FilledForm(forms.of(task), values);
        if (Change.isNumber(number)) {
            changes.getObject().completed(number, filled, actor);
        } else {
            steps.getObject().completed(number, filled, actor);
        }
    }
}
