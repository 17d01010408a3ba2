package org.tongban.engine.desk;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Awaited;
import org.tongban.cases.Case;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.Supplies;
import org.tongban.engine.Post;
import org.tongban.engine.identity.Memberships;

/**
 * Opens a case to those whose post it waits for, to those who work or have worked on it, and to the window while it awaits
 * a material, one-thing and items alike.
 */
@Component
@Transactional(readOnly = true)
class StaffCaseAccess implements CaseAccess {

    private final CaseRegister register;
    private final Supplies supplies;
    private final TaskService tasks;
    private final Memberships memberships;

    StaffCaseAccess(CaseRegister register, Supplies supplies, TaskService tasks, Memberships memberships) {
        this.register = register;
        this.supplies = supplies;
        this.tasks = tasks;
        this.memberships = memberships;
    }

    @Override
    public boolean maySee(String userId, String caseNumber) {
        List<String> groups = memberships.groups(userId);
        if (Memberships.administer(groups)) {
            return true;
        }
        return register.find(caseNumber)
                .filter(subject -> groups.contains(Post.WINDOW.group()) && awaitsMaterial(subject)
                        || waitsFor(groups, family(subject))
                        || hasWorkedOn(userId, family(subject)))
                .isPresent();
    }

    private boolean awaitsMaterial(Case subject) {
        return supplies.awaited(subject.number())
                .filter(awaited -> awaited.kind() == Awaited.Kind.SUPPLY)
                .isPresent();
    }

    private List<String> family(Case subject) {
        return Stream.of(
                        Stream.of(subject.number()),
                        subject.bundleNumber().stream(),
                        register.children(subject.number()).stream().map(Case::number))
                .flatMap(numbers -> numbers)
                .toList();
    }

    private boolean waitsFor(List<String> groups, List<String> family) {
        return !groups.isEmpty()
                && tasks.createTaskQuery()
                                .processInstanceBusinessKeyIn(family.toArray(String[]::new))
                                .taskCandidateGroupIn(groups)
                                .includeAssignedTasks()
                                .count()
                        > 0;
    }

    private boolean hasWorkedOn(String userId, List<String> family) {
        return family.stream()
                .flatMap(number -> register.ledger(number).stream())
                .anyMatch(entry -> entry.actor().equals(userId));
    }
}
