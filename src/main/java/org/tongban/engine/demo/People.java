package org.tongban.engine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.material.Material;

/** Plays applicants and posts: hands in the sample applications and fills in posts' forms, as in Tasklist. */
@Component
public class People {

    /** What the window answers only once it has taken it, as Tasklist does with every task. */
    private static final Set<String> LOOKED_AT =
            Set.of("UserTask_CheckMaterials", "UserTask_CheckCorrections", "UserTask_CheckSupplied");

    private final Applications applications;
    private final CaseRegister register;
    private final Catalog catalog;
    private final FormService forms;
    private final TaskService tasks;
    private final IdentityService identity;
    private final ObjectMapper json;

    People(
            Applications applications,
            CaseRegister register,
            Catalog catalog,
            FormService forms,
            TaskService tasks,
            IdentityService identity,
            ObjectMapper json) {
        this.applications = applications;
        this.register = register;
        this.catalog = catalog;
        this.forms = forms;
        this.tasks = tasks;
        this.identity = identity;
        this.json = json;
    }

    /** @return the sample answers for an item or one-thing */
    public Map<String, Object> answers(String offering) {
        return Samples.answers(offering, json);
    }

    /**
     * Hands in the sample application.
     *
     * @param without codes of the materials left out
     * @param changes to the sample answers
     * @return the case's number
     */
    public String apply(String offering, Set<String> without, Consumer<Map<String, Object>> changes) {
        Map<String, Object> answers = answers(offering);
        changes.accept(answers);
        Draft draft = applications.open(offering, null, Channel.WEB);
        catalog.materialsFor(catalog.offering(offering), answers).stream()
                .filter(material -> !material.fetched() && !without.contains(material.code()))
                .forEach(material -> hand(draft, material));
        return applications.submit(draft.id(), answers, null).caseNumber();
    }

    /** Takes an open task of the case on for this person. */
    public void take(String person, String number, String taskKey) {
        String task = open(number, taskKey);
        as(person, number, () -> tasks.claim(task, person));
    }

    /** Completes an open task of the case as this person, through its form. */
    public void complete(String person, String number, String taskKey, Map<String, Object> filledIn) {
        String task = open(number, taskKey);
        as(person, number, () -> {
            if (LOOKED_AT.contains(taskKey) && isOpenToAll(task)) {
                tasks.claim(task, person);
            }
            forms.submitTaskForm(task, new LinkedHashMap<>(filledIn));
        });
    }

    private boolean isOpenToAll(String task) {
        return tasks.createTaskQuery().taskId(task).taskUnassigned().count() > 0;
    }

    private String open(String number, String taskKey) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(taskKey)
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(Task::getId)
                .orElseThrow(() -> new IllegalStateException("%s is not open in case %s".formatted(taskKey, number)));
    }

    private void as(String person, String number, Runnable work) {
        List<String> posts = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(person, posts, List.of(register.get(number).region()));
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** @return the number of a one-thing's child case for this item */
    public String child(String bundleNumber, String item) {
        return register.children(bundleNumber).stream()
                .filter(child -> child.offering().equals(item))
                .map(Case::number)
                .findFirst()
                .orElseThrow();
    }

    private void hand(Draft draft, Material material) {
        try (InputStream file = sampleFile()) {
            applications.putMaterial(draft.id(), material.code(), material.name() + ".pdf", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a small real PDF */
    public InputStream sampleFile() throws IOException {
        return Samples.file();
    }
}
