package org.tongban.engine.postform;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.supply.HandedIn;
import org.tongban.engine.people.Staff;

/**
 * The window answers by the materials it has looked at, before acceptance and after it: by the task that somebody has claimed, and by nothing
 * that came in afterwards.
 */
@Component
public class CheckedMaterials {

    private static final Set<String> FORMS = Set.of("check-materials", "check-corrections", "check-supplied");

    private final ObjectProvider<HandedIn> handedIn;
    private final Staff staff;

    CheckedMaterials(ObjectProvider<HandedIn> handedIn, Staff staff) {
        this.handedIn = handedIn;
        this.staff = staff;
    }

    /** @param task with its form; one without is of no post */
    public static boolean areOf(Task task) {
        return task.getCamundaFormRef() != null
                && FORMS.contains(task.getCamundaFormRef().getKey());
    }

    /** @throws CaseProblem if it is the window's answer, and who gives it has not claimed it or not seen all of it */
    void requireSeen(TaskEntity task) {
        if (!FORMS.contains(PostForms.id(task))) {
            return;
        }
        requireClaimed(task);
        Instant claimed = Objects.requireNonNullElseGet(task.getLastUpdated(), () -> new Date(0))
                .toInstant();
        List<String> unseen = handedIn.getObject().after(task.getExecution().getProcessBusinessKey(), claimed);
        if (!unseen.isEmpty()) {
            throw new CaseProblem(
                    "unseen-materials",
                    "领取任务以后，申请人补交或者更换了“%s”，请放回任务，重新领取并核对以后再提交。".formatted(String.join("”“", unseen)));
        }
    }

    private void requireClaimed(TaskEntity task) {
        String holder = task.getAssignee();
        if (holder == null) {
            throw new CaseProblem("unclaimed", "请先领取任务，再核对材料并提交。领取以后，申请人不能再更换材料。");
        }
        String person = Context.getCommandContext().getAuthenticatedUserId();
        if (person != null && !person.equals(holder)) {
            throw new CaseProblem("unclaimed", "这项任务由%s领取，材料由领取的人核对并提交。".formatted(staff.nameOf(holder)));
        }
    }
}
