package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.people.Memberships;

@HallTest
class TaskRightsTest {

    @Autowired
    Hall hall;

    @Autowired
    IdentityService identity;

    @Autowired
    Memberships memberships;

    @Autowired
    TaskService taskService;

    @Autowired
    RepositoryService repository;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    String number;

    @BeforeEach
    void receiveAnApplication() {
        number = hall.receives("outdoor-advertising-permit");
    }

    @Test
    void showsEveryPostItsOwnTasksAndNoOthers() {
        assertThat(at("window").tasksOf(number)).containsExactly("UserTask_CheckMaterials");
        assertThat(at("examiner").tasksOf(number)).isEmpty();

        accept();

        assertThat(at("window").tasksOf(number)).isEmpty();
        assertThat(at("examiner").tasksOf(number)).containsExactly("UserTask_ExamineMaterials");
    }

    @Test
    void separatesTwoPostsOfOneProcess() {
        accept();
        hall.does("examiner", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "符合规划"));

        assertThat(at("reviewer").tasksOf(number)).containsExactly("UserTask_Review");
        assertThat(at("head").tasksOf(number)).isEmpty();
    }

    @Test
    void countsOnlyWhatItShows() {
        Desk examiner = at("examiner");

        assertThat(examiner.<Long>finds(() -> taskService
                        .createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .count()))
                .isZero();
    }

    @Test
    void showsAdministratorsEverything() {
        assertThat(at("admin").tasksOf(number)).containsExactly("UserTask_CheckMaterials");
    }

    @Test
    void refusesATaskOfAnotherPost() {
        Task task = openTask();

        assertThatThrownBy(() -> at("examiner").takes(task)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> at("examiner").does(() -> taskService.getVariables(task.getId())))
                .isInstanceOf(AuthorizationException.class);
    }

    /** As if a right on tasks had come into the database past all that refuses it. */
    @Test
    void letsNobodyDoAnotherPostsWorkByARow() {
        database.update(
                "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
                        + " values ('tasks-for-issuers', 1, 1, 'issuer', 7, '*', 2147483647)");
        try {
            Task task = openTask();
            Desk issuer = at("issuer");
            Map<String, Object> accepted = Map.of("acceptOutcome", "accepted");

            Stream.<Runnable>of(
                            () -> taskService.claim(task.getId(), "issuer"),
                            () -> taskService.setAssignee(task.getId(), "issuer"),
                            () -> taskService.complete(task.getId(), accepted),
                            () -> taskService.getVariables(task.getId()),
                            () -> taskService.setVariable(task.getId(), "acceptOutcome", "accepted"),
                            () -> taskService.addCandidateGroup(task.getId(), "issuer"))
                    .forEach(work -> assertThatThrownBy(() -> issuer.does(work))
                            .isInstanceOf(AuthorizationException.class)
                            .hasMessageContaining("Nobody but its post and administrators"));
            assertThat(register.opinions(number)).isEmpty();
        } finally {
            database.update("delete from act_ru_authorization where id_ = 'tasks-for-issuers'");
        }
    }

    @Test
    void keepsATaskWithWhoHasTakenIt() {
        accept();
        Task task = openTask();
        at("examiner").takes(task);

        assertThat(at("examiner2").tasksOf(number)).containsExactly("UserTask_ExamineMaterials");
        assertThatThrownBy(() -> at("examiner2").does(() -> taskService.complete(task.getId())))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> at("examiner2").does(() -> taskService.setAssignee(task.getId(), "examiner2")))
                .isInstanceOf(AuthorizationException.class);
    }

    /** As if it had been taken at the very moment of leaving. */
    @Test
    void leavesNothingWithWhoHasLeftThePost() {
        accept();
        Task task = openTask();
        taskService.setAssignee(task.getId(), "window");

        Desk gone = at("window");
        assertThatThrownBy(() -> gone.does(() -> taskService.complete(task.getId())))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> gone.does(() -> taskService.getVariables(task.getId())))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> gone.does(() -> taskService.setAssignee(task.getId(), "examiner2")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(gone.tasksOf(number)).isEmpty();
        assertThat(lists("window", task)).isFalse();
        assertThat(lists("examiner", task)).isTrue();
    }

    /** Over all cases the query itself is narrowed, whoever asks for whatever. */
    @Test
    void listsTheTasksOfAPostForThoseWhoHoldIt() {
        Task task = openTask();

        assertThat(lists("window", task)).isTrue();
        assertThat(lists("examiner", task)).isFalse();
        assertThat(lists("verifier", task)).isFalse();
        assertThat(lists("admin", task)).isTrue();
        at("window").takes(task);
        assertThat(lists("window", task)).isTrue();
        assertThat(lists("examiner", task)).isFalse();
    }

    private boolean lists(String person, Task task) {
        return at(person)
                .<List<Task>>finds(
                        () -> taskService.createTaskQuery().taskId(task.getId()).list())
                .stream()
                .anyMatch(found -> found.getId().equals(task.getId()));
    }

    @Test
    void letsAPersonGiveATaskBackOrHandItToAColleague() {
        accept();
        Task task = openTask();
        Desk examiner = at("examiner");
        examiner.takes(task);

        examiner.does(() -> taskService.setAssignee(task.getId(), null));
        examiner.takes(task);
        examiner.does(() -> taskService.setAssignee(task.getId(), "examiner2"));

        assertThat(openTask().getAssignee()).isEqualTo("examiner2");
    }

    @Test
    void handsNoTaskToAnotherPost() {
        Task task = openTask();
        at("window").takes(task);

        assertThatThrownBy(() -> at("window").does(() -> taskService.setAssignee(task.getId(), "head")))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("任务只能转交给同一岗位的人员。");
        assertThatThrownBy(() -> at("window").does(() -> taskService.addCandidateGroup(task.getId(), "head")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void movesNoDeadlineForAPost() {
        Task task = openTask();
        at("window").takes(task);
        task.setDueDate(new Date());

        assertThatThrownBy(() -> at("window").does(() -> taskService.saveTask(task)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void letsOnlyAdministratorsDeploy() {
        assertThatThrownBy(() -> at("head").does(() -> repository
                        .createDeployment()
                        .addString("note.txt", "x")
                        .deploy()))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void showsAPostTheProcessesItHasTasksIn() {
        List<String> processes = at("head")
                .finds(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(ProcessDefinition::getKey)
                        .toList());

        assertThat(processes).contains("decide").doesNotContain("accept");
    }

    @Test
    void writesNoAuthorizationForASingleTask() {
        at("window").takes(openTask());

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(openTask().getId())
                        .count())
                .isZero();
    }

    private Desk at(String person) {
        return new Desk(person, identity, memberships, taskService);
    }

    private void accept() {
        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
    }

    private Task openTask() {
        return taskService.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    @Test
    void namesWhoActsForAPostWithoutHoldingIt() {
        hall.does("admin", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));

        assertThat(register.opinions(number))
                .singleElement()
                .extracting(Opinion::post)
                .isEqualTo("管理员代窗口受理岗");
        assertThat(register.ledger(number))
                .filteredOn(entry -> entry.actor().equals("admin"))
                .isNotEmpty()
                .extracting(LedgerEntry::post)
                .containsOnly("管理员代窗口受理岗");
    }

    /** However somebody has come to complete it. */
    @Test
    void callsNobodyAnAdministratorWhoIsNone() {
        accept();
        Task task = openTask();
        Desk issuer = at("issuer");

        assertThatThrownBy(() -> issuer.does(() -> engine.getCommandExecutorTxRequired()
                        .execute(context -> context.runWithoutAuthorization(() -> {
                            taskService.complete(task.getId(), Map.of("conclusion", "pass", "opinion", "符合规划"));
                            return null;
                        }))))
                .hasMessageContaining("这一步由审查岗办理，您不在这个岗位");

        assertThat(register.opinions(number)).extracting(Opinion::person).containsExactly("window");
    }

    @Test
    void namesTheAssigneeWhereTheEngineItselfCompletesTheTask() {
        Task task = openTask();
        at("window").takes(task);

        taskService.complete(task.getId(), Map.of("acceptOutcome", "accepted"));

        assertThat(register.opinions(number)).singleElement().satisfies(opinion -> {
            assertThat(opinion.person()).isEqualTo("window");
            assertThat(opinion.personName()).isEqualTo("王芳");
            assertThat(opinion.post()).isEqualTo("窗口受理岗");
        });
    }
}
