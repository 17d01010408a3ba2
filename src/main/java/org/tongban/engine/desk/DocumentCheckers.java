package org.tongban.engine.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.people.Memberships;
import org.tongban.organisation.HeldPost;

/** Finds who compares documents: a post that meets the applicant, with a task of the case that no colleague has taken. */
@Component
class DocumentCheckers {

    private static final List<HeldPost> MEET_APPLICANTS = List.of(HeldPost.WINDOW, HeldPost.ISSUER);

    private final CaseRegister register;
    private final TaskService tasks;
    private final Memberships memberships;

    DocumentCheckers(CaseRegister register, TaskService tasks, Memberships memberships) {
        this.register = register;
        this.tasks = tasks;
        this.memberships = memberships;
    }

    Optional<Actor> find(String userId, String caseNumber) {
        List<String> groups = memberships.groups(userId);
        boolean administers = Memberships.administer(groups);
        String[] family = register.find(caseNumber).map(this::family).orElse(new String[0]);
        return MEET_APPLICANTS.stream()
                .filter(post -> administers || groups.contains(post.group()))
                .filter(post -> family.length > 0 && hasTask(userId, post, family))
                .map(post -> groups.contains(post.group()) ? post.label() : HeldPost.DEPUTISING + post.label())
                .findFirst()
                .map(capacity -> new Actor(userId, memberships.nameOf(userId), capacity));
    }

    private boolean hasTask(String userId, HeldPost post, String[] family) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKeyIn(family)
                        .taskCandidateGroup(post.group())
                        .includeAssignedTasks()
                        .or()
                        .taskUnassigned()
                        .taskAssignee(userId)
                        .endOr()
                        .count()
                > 0;
    }

    private String[] family(Case subject) {
        return Stream.of(
                        Stream.of(subject.number()),
                        subject.bundleNumber().stream(),
                        register.children(subject.number()).stream().map(Case::number))
                .flatMap(numbers -> numbers)
                .toArray(String[]::new);
    }
}
