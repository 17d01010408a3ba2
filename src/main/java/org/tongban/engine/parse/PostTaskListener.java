package org.tongban.engine.parse;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.tongban.engine.people.Staff;
import org.tongban.engine.postform.PostForms;
import org.tongban.engine.postform.Submission;
import org.tongban.engine.run.Families;
import org.tongban.engine.task.SeparateDuties;
import org.tongban.matter.FilledForm;
import org.tongban.matter.Official;

/** Keeps in the register what a post concluded when it completes its task. */
@Component
class PostTaskListener implements TaskListener {

    private final PostForms forms;
    private final Staff staff;
    private final SeparateDuties separation;
    private final Families families;

    PostTaskListener(PostForms forms, Staff staff, SeparateDuties separation, Families families) {
        this.forms = forms;
        this.staff = staff;
        this.separation = separation;
        this.families = families;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        Official actor = staff.completing(task);
        separation.check(task, actor.id());
        delegate.setVariable(Submission.ACTOR, Variables.untypedValue(actor, true));
        delegate.setVariable(Submission.FORM, Variables.untypedValue(PostForms.id(task), true));
        Map<String, Object> values = (Map<String, Object>) delegate.getVariable(Submission.VALUES);
        String number = task.getExecution().getProcessBusinessKey();
        FilledForm filled = new FilledForm(forms.of(task), values);
        FixedWords.require(filled);
        FixedWords.requireDecided(filled);
        families.of(number).completed(number, filled, actor);
    }
}
