package org.tongban.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.step.Withdrawals;

/** Whoever comes to the engine past the register writes nothing of a flow: neither the administrator nor the application itself. */
@HallTest
class FlowWriterTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String CHECK = "UserTask_CheckMaterials";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityService identity;

    @Autowired
    HistoryService history;

    @Autowired
    Withdrawals withdrawals;

    /** A task of a case at the window, with the engine that somebody has got hold of. */
    record Reach(ProcessEngine engine, Task task) {

        String instance() {
            return task.getProcessInstanceId();
        }

        String root() {
            return engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .subProcessInstanceId(instance())
                    .singleResult()
                    .getId();
        }

        String number() {
            return engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceId(instance())
                    .singleResult()
                    .getBusinessKey();
        }

        Job timer() {
            return engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance())
                    .listPage(0, 1)
                    .get(0);
        }
    }

    private static Entry<String, Consumer<Reach>> attack(String name, Consumer<Reach> attack) {
        return Map.entry(name, attack);
    }

    static List<Entry<String, Consumer<Reach>>> attacks() {
        Map<String, Object> skip = Map.of("acceptOutcome", "committed");
        return List.of(
                attack(
                        "resolve",
                        at -> at.engine().getTaskService().resolveTask(at.task().getId(), skip)),
                attack("delegate", at -> at.engine()
                        .getTaskService()
                        .delegateTask(at.task().getId(), "window")),
                attack("variable", at -> at.engine()
                        .getRuntimeService()
                        .setVariables(at.task().getExecutionId(), skip)),
                attack("local variable", at -> at.engine()
                        .getRuntimeService()
                        .setVariablesLocal(at.task().getExecutionId(), skip)),
                attack(
                        "variable taken away",
                        at -> at.engine().getRuntimeService().removeVariable(at.instance(), "withBundle")),
                attack("variable of the task", at -> at.engine()
                        .getTaskService()
                        .setVariable(at.task().getId(), "acceptOutcome", "committed")),
                attack("local variable of the task", at -> at.engine()
                        .getTaskService()
                        .setVariableLocal(at.task().getId(), "acceptOutcome", "committed")),
                attack(
                        "variables later",
                        at -> at.engine().getRuntimeService().setVariablesAsync(List.of(at.instance()), skip)),
                attack("withdrawal", at -> at.engine()
                        .getRuntimeService()
                        .createMessageCorrelation("applicationWithdrawn")
                        .processInstanceBusinessKey(at.number())
                        .correlate()),
                attack("withdrawal with a variable", at -> at.engine()
                        .getRuntimeService()
                        .createMessageCorrelation("applicationWithdrawn")
                        .processInstanceBusinessKey(at.number())
                        .setVariable("decision", "approved")
                        .correlate()),
                attack("modification", at -> at.engine()
                        .getRuntimeService()
                        .createProcessInstanceModification(at.instance())
                        .cancelAllForActivity(CHECK)
                        .startBeforeActivity("EndEvent_Accepted")
                        .execute()),
                attack("modification later", at -> at.engine()
                        .getRuntimeService()
                        .createModification(at.task().getProcessDefinitionId())
                        .processInstanceIds(at.instance())
                        .startBeforeActivity("EndEvent_Accepted")
                        .executeAsync()),
                attack("migration", at -> at.engine()
                        .getRuntimeService()
                        .newMigration(at.engine()
                                .getRuntimeService()
                                .createMigrationPlan(
                                        at.task().getProcessDefinitionId(),
                                        at.task().getProcessDefinitionId())
                                .mapEqualActivities()
                                .build())
                        .processInstanceIds(at.instance())
                        .executeAsync()),
                attack("restart", at -> at.engine()
                        .getRuntimeService()
                        .restartProcessInstances(at.task().getProcessDefinitionId())
                        .processInstanceIds(at.instance())
                        .startBeforeActivity(CHECK)
                        .executeAsync()),
                attack("deletion", at -> at.engine().getRuntimeService().deleteProcessInstance(at.root(), "gone")),
                attack(
                        "deletion later",
                        at -> at.engine().getRuntimeService().deleteProcessInstancesAsync(List.of(at.root()), "gone")),
                attack("deletion with the models", at -> at.engine()
                        .getRepositoryService()
                        .deleteProcessDefinition(at.task().getProcessDefinitionId(), true)),
                attack("a flow on another's number", at -> at.engine()
                        .getRuntimeService()
                        .startProcessInstanceByKey("special-procedure", at.number())),
                attack("a second flow", at -> at.engine()
                        .getRuntimeService()
                        .startProcessInstanceByKey("decide", at.number(), Map.of("acceptOutcome", "accepted"))),
                attack("a flow from its middle", at -> at.engine()
                        .getRuntimeService()
                        .createProcessInstanceByKey("accept")
                        .businessKey(at.number())
                        .setVariables(Map.of("acceptOutcome", "accepted", "withBundle", false))
                        .startBeforeActivity("EndEvent_Accepted")
                        .execute()),
                attack("a start form", at -> at.engine()
                        .getFormService()
                        .submitStartForm(at.task().getProcessDefinitionId(), at.number(), Map.of("withBundle", false))),
                attack("another candidate", at -> at.engine()
                        .getTaskService()
                        .addCandidateGroup(at.task().getId(), "head")),
                attack("no candidate", at -> at.engine()
                        .getTaskService()
                        .deleteCandidateGroup(at.task().getId(), "window")),
                attack(
                        "owner",
                        at -> at.engine().getTaskService().setOwner(at.task().getId(), "head")),
                attack(
                        "priority",
                        at -> at.engine().getTaskService().setPriority(at.task().getId(), 99)),
                attack("a date of the task", at -> {
                    at.task().setDueDate(new Date(0));
                    at.engine().getTaskService().saveTask(at.task());
                }),
                attack("delegation", at -> {
                    at.task().setDelegationState(DelegationState.RESOLVED);
                    at.engine().getTaskService().saveTask(at.task());
                }),
                attack("a task of one's own", at -> at.engine()
                        .getTaskService()
                        .saveTask(at.engine().getTaskService().newTask())),
                attack("a limit moved", at -> at.engine()
                        .getManagementService()
                        .setJobDuedate(at.timer().getId(), new Date(0))),
                attack("a limit taken away", at -> at.engine()
                        .getManagementService()
                        .deleteJob(at.timer().getId())));
    }

    static Stream<Arguments> attackers() {
        return attacks().stream().flatMap(attack -> Stream.of("admin", "nobody")
                .map(person -> Arguments.of(attack.getKey(), person, attack.getValue())));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("attackers")
    void leavesTheFlowAsItIs(String name, String person, Consumer<Reach> attack) {
        String number = hall.receives(SIGN);
        Task task = hall.openTask(number, CHECK);
        List<String> before = state(number);
        long all = count();

        as(person, Groups.CAMUNDA_ADMIN);
        assertThatThrownBy(() -> attack.accept(new Reach(engine, task)))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(AuthorizationException.class),
                        undecided -> assertThat(undecided).hasCauseInstanceOf(CaseProblem.class));
        identity.clearAuthentication();

        assertThat(state(number)).isEqualTo(before);
        assertThat(count()).isEqualTo(all);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
        posts.accept(number);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
    }

    @Test
    void letsNobodyButTheClockDoWhatIsDueNow() {
        String number = hall.receives(SIGN);
        String timer = hall.timer(number, "BoundaryEvent_NotAnswered").getId();
        String cleanUp = history.findHistoryCleanupJobs().get(0).getId();

        for (String job : List.of(timer, cleanUp)) {
            for (String group : List.of("window", "designer", Groups.CAMUNDA_ADMIN)) {
                as("somebody", group);
                assertThatThrownBy(() -> engine.getManagementService().executeJob(job))
                        .isInstanceOf(AuthorizationException.class);
            }
        }
        identity.clearAuthentication();
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);

        hall.timePassesUntil(number, "BoundaryEvent_NotAnswered");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window", "designer", "head"})
    void letsNoPostStopTheCleanUpOrTryAJobAgain(String post) {
        String cleanUp = history.findHistoryCleanupJobs().get(0).getId();
        as("somebody", post);

        assertThatThrownBy(() -> engine.getManagementService().suspendJobById(cleanUp))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.getManagementService().setJobRetries(cleanUp, 0))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void letsAdministratorsRestAFlowAndTryAJobAgain() {
        String number = hall.receives(SIGN);
        String instance = hall.openTask(number, CHECK).getProcessInstanceId();
        Job timer = hall.timer(number, "BoundaryEvent_NotAnswered");
        as("admin", Groups.CAMUNDA_ADMIN);

        engine.getManagementService().setJobRetries(timer.getId(), 5);
        assertThatThrownBy(() -> engine.getManagementService().suspendJobById(timer.getId()))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.getRepositoryService().suspendProcessDefinitionByKey("limit-supervision"))
                .isInstanceOf(AuthorizationException.class);
        engine.getRuntimeService().suspendProcessInstanceById(instance);
        assertThat(hall.openTask(number, CHECK).isSuspended()).isTrue();
        engine.getRuntimeService().activateProcessInstanceById(instance);

        identity.clearAuthentication();
        posts.accept(number);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
    }

    /** What is known of models on each node is good for all time, as nobody changes it. */
    @ParameterizedTest
    @ValueSource(strings = {"admin", "window", "nobody"})
    void letsNobodyMakeAModelRest(String person) {
        String number = hall.receives(SIGN);
        Job timer = hall.timer(number, "BoundaryEvent_NotAnswered");
        as(person, person.equals("admin") ? Groups.CAMUNDA_ADMIN : "window");
        var models = engine.getRepositoryService();
        var timers = engine.getManagementService();

        Stream.<ThrowingCallable>of(
                        () -> models.suspendProcessDefinitionByKey("accept"),
                        () -> models.suspendProcessDefinitionById(timer.getProcessDefinitionId()),
                        () -> timers.suspendJobDefinitionById(timer.getJobDefinitionId()),
                        () -> timers.suspendJobDefinitionByProcessDefinitionKey("accept"),
                        () -> timers.setOverridingJobPriorityForJobDefinition(timer.getJobDefinitionId(), 9))
                .forEach(rest -> assertThatThrownBy(rest).isInstanceOf(AuthorizationException.class));

        identity.clearAuthentication();
        String next = hall.receives(SIGN);
        assertThat(hall.timer(next, "BoundaryEvent_NotAnswered").isSuspended()).isFalse();
    }

    @Test
    void endsNoFlowByAnErrorThatNobodyExpects() {
        String number = hall.receives(SIGN);
        Task task = hall.openTask(number, CHECK);
        List<String> before = state(number);

        as("window", "window");
        assertThatThrownBy(() -> engine.getTaskService().handleBpmnError(task.getId(), "any"))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> engine.getTaskService().handleEscalation(task.getId(), "any"))
                .isInstanceOf(ProcessEngineException.class);

        identity.clearAuthentication();
        assertThat(state(number)).isEqualTo(before);
    }

    @Test
    void letsTheRegisterSpeak() {
        String number = hall.receives(SIGN);

        withdrawals.withdraw(number, "计划改变，不办了。");

        assertThat(hall.running(number)).isEmpty();
    }

    private void as(String person, String group) {
        if (person.equals("nobody")) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(person, List.of(group), List.of("360702"));
        }
    }

    /** All that a flow is: where it stands, what it knows, what it waits for, whose turn it is. */
    private List<String> state(String number) {
        var runtime = engine.getRuntimeService();
        List<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(Execution::getId)
                .toList();
        Stream<String> executions = instances.stream()
                .flatMap(instance -> runtime.createExecutionQuery().processInstanceId(instance).list().stream())
                .map(Execution::getId);
        Stream<String> variables =
                runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instances.toArray(String[]::new))
                        .list()
                        .stream()
                        .map(variable -> variable.getName() + "=" + variable.getValue());
        Stream<String> jobs = instances.stream()
                .flatMap(instance ->
                        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream())
                .map(job -> job.getId() + job.getDuedate());
        Stream<String> tasks =
                engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list().stream()
                        .map(task -> "%s %s %s %s %s %s"
                                .formatted(
                                        task.getId(),
                                        task.getOwner(),
                                        task.getAssignee(),
                                        task.getPriority(),
                                        task.getDueDate(),
                                        task.getDelegationState()));
        return Stream.of(executions, variables, jobs, tasks)
                .flatMap(some -> some)
                .sorted()
                .toList();
    }

    private long count() {
        return engine.getRuntimeService().createProcessInstanceQuery().count()
                + engine.getTaskService().createTaskQuery().count()
                + engine.getManagementService().createBatchQuery().count();
    }
}
