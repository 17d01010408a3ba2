package org.tongban;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.demo.People;

/** Plays the people of a hall: applicants hand in, posts complete their tasks, days pass and timers fire. */
@TestComponent
public class Hall {

    /** A Monday with ordinary weeks behind it. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private final People people;
    private final CaseRegister register;
    private final Applications applications;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final IdentityService identity;
    private static final Map<String, String> WHO = Map.of(
            "ledger_entry",
            "actor",
            "opinion",
            "person",
            "catalogue_change",
            "proposer",
            "catalogue_change_act",
            "person");

    private final JdbcTemplate database;

    Hall(
            People people,
            CaseRegister register,
            Applications applications,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            IdentityService identity,
            JdbcTemplate database) {
        this.people = people;
        this.register = register;
        this.applications = applications;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.identity = identity;
        this.database = database;
        sweepsNothing();
    }

    /** What is older than a month goes once a day, ten minutes after the start; a clock that jumps would make all drafts old. */
    private void sweepsNothing() {
        database.update("update sweep set last_at = timestamp '2100-01-01 00:00:00'");
    }

    /** Opens the hall in the morning of this day. */
    public void openOn(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(
                day.atTime(LocalTime.of(9, 30)).atZone(WorkingCalendar.ZONE).toInstant()));
    }

    /** Gives the real time back to the engine. */
    public void close() {
        ClockUtil.reset();
        identity.clearAuthentication();
    }

    /** An administrator pauses a case in Cockpit, with all that it has called. */
    public void pauses(String number) {
        asAdministrator(number, runtime::suspendProcessInstanceById);
    }

    public void resumes(String number) {
        asAdministrator(number, runtime::activateProcessInstanceById);
    }

    private void asAdministrator(String number, Consumer<String> change) {
        identity.setAuthentication("admin", List.of("camunda-admin"));
        try {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number)
                    .list()
                    .forEach(instance -> change.accept(instance.getId()));
        } finally {
            identity.clearAuthentication();
        }
    }

    /** An applicant hands in the sample application with every material. */
    public String receives(String offering) {
        return receives(offering, Set.of(), answers -> {});
    }

    /** No name is given twice in a hall; tests share one, and each may give the names of the test before. */
    public void forgetsWhoWent() {
        WHO.forEach((table, person) -> database.update("""
                update %1$s set %2$s = 'gone' where %2$s not in ('system', 'applicant', 'gone')
                and not exists (select 1 from act_id_user where id_ = %2$s)""".formatted(table, person)));
    }

    /** Takes a region away under its running cases, which nobody in a hall can do. */
    public void loses(String region) {
        database.update("delete from act_id_tenant_member where tenant_id_ = ?", region);
        database.update("delete from act_id_tenant where id_ = ?", region);
    }

    /**
     * An applicant hands in an application.
     *
     * @param without codes of the materials left out
     * @param changes to the sample answers
     * @return the case's number
     */
    public String receives(String offering, Set<String> without, Consumer<Map<String, Object>> changes) {
        return people.apply(offering, without, changes);
    }

    /** The window takes an application in for somebody who stands there. */
    public String takesIn(String offering, Map<String, Object> answers) {
        String draft = applications
                .save(Draft.newId(), offering, Channel.WINDOW, Map.of())
                .id();
        return applications
                .submit(draft, answers, null, Set.of(), new Actor("window", "王芳", "窗口受理岗"))
                .caseNumber();
    }

    /** @return the sample answers for an item or one-thing */
    public Map<String, Object> answers(String offering) {
        return people.answers(offering);
    }

    /** @return the content of a small real PDF */
    public byte[] pdf() {
        try (InputStream file = people.sampleFile()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Case the(String number) {
        return register.get(number);
    }

    /** @return the number of a one-thing's child case for this item */
    public String child(String bundleNumber, String item) {
        return people.child(bundleNumber, item);
    }

    /** @return the cases of a one-thing's items */
    public List<Case> children(String bundleNumber) {
        return register.children(bundleNumber);
    }

    /** @return one of the case's materials */
    public CaseMaterial material(String number, String code) {
        return register.materials(the(number)).stream()
                .filter(material -> material.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A person completes a task of the case through its form, as Tasklist does. */
    public void does(String person, String number, String taskKey, Map<String, Object> filledIn) {
        openTask(number, taskKey);
        people.complete(person, number, taskKey, filledIn);
    }

    public Task openTask(String number, String taskKey) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(taskKey)
                .initializeFormKeys()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(taskKey + " is not open; open are " + openTasks(number)));
    }

    /** @return keys of the case's open tasks */
    public List<String> openTasks(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** @return the case's waiting timer on this boundary event */
    public Job timer(String number, String boundaryEvent) {
        return management.createJobQuery().activityId(boundaryEvent).list().stream()
                .filter(job -> number.equals(businessKey(job)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + boundaryEvent + " for " + number));
    }

    /** Lets time pass until the timer is due, and fires it. */
    public void timePassesUntil(String number, String boundaryEvent) {
        Job timer = timer(number, boundaryEvent);
        ClockUtil.setCurrentTime(timer.getDuedate());
        management.executeJob(timer.getId());
    }

    /** @return ids of all elements the case has come through, in all its instances */
    public List<String> passed(String number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** @return keys of the processes that still run for the case, its own flow and what runs beside it */
    public List<String> running(String number) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .unfinished()
                .list()
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .sorted()
                .toList();
    }

    private String businessKey(Job job) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
