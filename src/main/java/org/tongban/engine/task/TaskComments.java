package org.tongban.engine.task;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Comment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.office.Comments;
import org.tongban.engine.people.Staff;
import org.tongban.engine.postform.TaskCompletion;
import org.tongban.engine.run.Families;
import org.tongban.matter.Official;

/** Comments (批注) on a task are comments on what it is about: the registers keep them, the engine none. */
@Component
class TaskComments {

    private final Families families;
    private final Staff staff;

    TaskComments(Families families, Staff staff) {
        this.families = families;
        this.staff = staff;
    }

    /** @throws CaseProblem if the text cannot be a comment, or the task is gone */
    Comment add(CommandContext context, String taskId, @Nullable String text) {
        TaskEntity task = readable(context, taskId);
        String number = task.getExecution().getProcessBusinessKey();
        String words = Comments.readable(Objects.requireNonNullElse(text, ""));
        Official by = staff.completing(task);
        keep(number, words, by);
        Instant now = ClockUtil.getCurrentTime().toInstant();
        return comment(taskId, by.id(), now, words);
    }

    /** Keeps that a task was handed over, as a remark of whoever gave it. */
    void handedOver(CommandContext context, String taskId, String receiver) {
        TaskEntity task = readable(context, taskId);
        add(context, taskId, "“%s”转交给%s。".formatted(nameOf(task), staff.nameOf(receiver)));
    }

    /** Keeps that a task is open to its post again, because who had taken it has left. */
    void givenBack(CommandContext context, TaskEntity task, String leaver) {
        boolean bySomebody = context.getAuthenticatedUserId() != null;
        keep(
                task.getExecution().getProcessBusinessKey(),
                "“%s”退回本岗位待领：%s已不在本岗位。".formatted(nameOf(task), leaver),
                bySomebody ? staff.completing(task) : Official.SYSTEM);
    }

    private void keep(String number, String words, Official by) {
        families.of(number).comment(number, words, by);
    }

    private static String nameOf(TaskEntity task) {
        return TaskName.shortened(task.getTaskDefinition().getNameExpression().getExpressionText());
    }

    /** @return what was written beside what the task is about, oldest first */
    List<Comment> of(CommandContext context, String taskId) {
        String number = readable(context, taskId).getExecution().getProcessBusinessKey();
        return families.of(number).comments(number).stream()
                .map(remark -> comment(taskId, remark.person(), remark.at(), remark.words()))
                .toList();
    }

    private static TaskEntity readable(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw TaskCompletion.gone();
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
        return task;
    }

    private static Comment comment(String taskId, String person, Instant at, String words) {
        CommentEntity comment = new CommentEntity();
        comment.setId(taskId + "-" + at.toEpochMilli());
        comment.setTaskId(taskId);
        comment.setUserId(person);
        comment.setTime(Date.from(at));
        comment.setFullMessage(words);
        return comment;
    }
}
