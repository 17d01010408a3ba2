package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Applicants;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Supplies;
import org.tongban.engine.demo.People;

/** The window answers by the materials it has looked at: nothing is replaced under its eyes. */
@HallTest
class CheckedMaterialsTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RENDERING = "outdoor-advertising-rendering";
    private static final String CHECK = "UserTask_CheckMaterials";
    private static final String CHECK_AGAIN = "UserTask_CheckCorrections";
    private static final String CHECK_SUPPLIED = "UserTask_CheckSupplied";
    private static final String LOOKING = "窗口正在核对材料，现在不能补交或者更换。请等待窗口答复。";
    private static final Map<String, Object> ACCEPT = Map.of("acceptOutcome", "accepted");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    People people;

    @Autowired
    TaskService tasks;

    @Autowired
    Supplies supplies;

    @Autowired
    Awaiting awaiting;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({"outdoor-advertising-permit, outdoor-advertising-rendering", "open-a-restaurant, food-premises-layout"})
    void takesNothingInWhileTheWindowLooks(String offering, String material) {
        String number = hall.receives(offering);
        people.take("window", number, CHECK);

        assertThatThrownBy(() -> replaces(number, material))
                .isInstanceOf(CaseProblem.class)
                .hasMessage(LOOKING);

        assertThat(hall.material(number, material).file().orElseThrow().name()).isNotEqualTo("新.pdf");
        assertThat(awaiting.replaceable(number)).isEmpty();
        assertThat(awaiting.isChecked(number)).isTrue();
        assertThat(hall.children(number)).allMatch(child -> awaiting.isChecked(child.number()));
    }

    /** An item that lacks nothing is accepted while others are corrected: what was looked at for it stays. */
    @Test
    void replacesNothingOfAnItemThatIsAcceptedAlready() {
        String rules = "food-safety-rules-list";
        String number = hall.receives("open-a-restaurant", Set.of(rules), answers -> {});
        posts.askCorrections(number, Map.of(rules, "没有提交。"));
        assertThat(hall.children(number)).anyMatch(child -> child.state() == CaseState.ACCEPTED);

        assertThatThrownBy(() -> replaces(number, "premises-lease")).hasMessageContaining("现在不需要补交或者更换");
        replaces(number, rules);
    }

    @Test
    void takesItInOnceTheTaskIsGivenBack() {
        String number = hall.receives(SIGN);
        people.take("window", number, CHECK);
        tasks.setAssignee(hall.openTask(number, CHECK).getId(), null);

        replaces(number, RENDERING);

        assertThat(awaiting.replaceable(number)).extracting(CaseMaterial::code).contains(RENDERING);
        assertThat(hall.material(number, RENDERING).file().orElseThrow().name()).isEqualTo("新.pdf");
    }

    @Test
    void takesNothingInWhileTheWindowLooksAtCorrections() {
        String number = corrected();
        people.take("window", number, CHECK_AGAIN);

        assertThatThrownBy(() -> replaces(number, RENDERING))
                .isInstanceOf(CaseProblem.class)
                .hasMessage(LOOKING);
    }

    @Test
    void takesNothingInForAOneThingWhileTheWindowLooksAtWhatCameForOneOfItsItems() {
        String number = hall.receives("open-a-restaurant", Set.of("food-safety-rules-list"), answers -> {});
        posts.acceptWithTolerance(number);
        applicants.supply(number, "food-safety-rules-list");
        String food = hall.child(number, "food-business-licence");
        refuses(() -> tasks.complete(hall.openTask(food, CHECK_SUPPLIED).getId(), Map.of("materialOk", "yes")))
                .hasMessageStartingWith("请先领取任务");

        people.take("window", food, CHECK_SUPPLIED);

        assertThat(awaiting.isChecked(number)).isTrue();
        refuses(() -> awaiting.requireUnchecked(number)).hasMessage(LOOKING);
    }

    @Test
    void isNotStoppedByWhoeverHoldsAnotherTask() {
        String number = hall.receives(SIGN, Set.of(), answers -> {});
        hall.does("window", number, CHECK, ACCEPT);
        people.take("examiner", number, "UserTask_ExamineMaterials");

        assertThat(awaiting.isChecked(number)).isFalse();
    }

    @Test
    void takesNoAnswerFromWhoeverHasNotTakenTheTask() {
        String number = hall.receives(SIGN);
        Task check = hall.openTask(number, CHECK);

        refuses(() -> tasks.complete(check.getId(), ACCEPT)).hasMessageStartingWith("请先领取任务，再核对材料并提交。");

        tasks.setAssignee(check.getId(), "window");
        refuses(() -> people.complete("admin", number, CHECK, ACCEPT)).hasMessage("这项任务由王芳领取，材料由领取的人核对并提交。");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    @ParameterizedTest
    @CsvSource({"UserTask_CheckMaterials", "UserTask_CheckCorrections"})
    void noticesWhatCameInAfterAll(String taskKey) {
        String number = taskKey.equals(CHECK) ? hall.receives(SIGN) : corrected();
        people.take("window", number, taskKey);
        String task = hall.openTask(number, taskKey).getId();
        underTheWindowsEyes(task, () -> replaces(number, RENDERING));

        refuses(() -> people.complete("window", number, taskKey, ACCEPT))
                .hasMessage("领取任务以后，申请人补交或者更换了“户外广告效果图”，请放回任务，重新领取并核对以后再提交。");

        tasks.setAssignee(task, null);
        people.complete("window", number, taskKey, ACCEPT);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
    }

    /** Past what keeps the two apart. */
    private void underTheWindowsEyes(String task, Runnable act) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(1))));
        database.update("update act_ru_task set assignee_ = null where id_ = ?", task);
        act.run();
        database.update("update act_ru_task set assignee_ = 'window' where id_ = ?", task);
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(1))));
    }

    private String corrected() {
        String number = hall.receives(SIGN, Set.of(RENDERING), answers -> {});
        posts.askCorrections(number, Map.of(RENDERING, "没有提交效果图"));
        applicants.correct(number, RENDERING);
        return number;
    }

    private void replaces(String number, String material) {
        supplies.putMaterial(number, material, "新.pdf", new ByteArrayInputStream(hall.pdf()));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(Runnable act) {
        return assertThatThrownBy(act::run).isInstanceOf(CaseProblem.class);
    }
}
