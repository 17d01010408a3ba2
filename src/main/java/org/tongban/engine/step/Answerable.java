package org.tongban.engine.step;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.CaseRegister;
import org.tongban.organisation.Post;
import org.tongban.organisation.Posts;

/** Who has a case before them while a limit of it runs out. */
@Component
class Answerable {

    private final TaskService tasks;
    private final CaseRegister cases;
    private final Posts posts;

    Answerable(@Lazy TaskService tasks, CaseRegister cases, Posts posts) {
        this.tasks = tasks;
        this.cases = cases;
        this.posts = posts;
    }

    /** @return the posts that hold open tasks of the case, or of its one-thing before its turn; or the applicant if none does */
    String posts(String number) {
        String own = holding(number);
        String answerable = own.isEmpty()
                ? cases.get(number).bundleNumber().map(this::holding).orElse(own)
                : own;
        return answerable.isEmpty() ? "申请人" : answerable;
    }

    private String holding(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> posts.of(group).stream())
                .map(Post::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
