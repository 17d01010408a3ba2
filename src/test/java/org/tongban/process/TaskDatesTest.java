package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;

/** Tasks are due and yellow by the working calendar, never later than the case, and urgent ones come first. */
@HallTest
class TaskDatesTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String CHECK = "UserTask_CheckMaterials";
    private static final String EXAMINE = "UserTask_ExamineMaterials";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Test
    void givesTheWindowFiveWorkingDays() {
        Task task = hall.openTask(hall.receives(SIGN), CHECK);

        assertThat(task.getDueDate()).isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 9)));
        assertThat(task.getFollowUpDate()).isEqualTo(Moments.startOf(LocalDate.of(2026, 3, 5)));
        assertThat(task.getPriority()).isEqualTo(50);
    }

    @Test
    void countsOverSpringFestivalAndItsMakeUpSaturday() {
        hall.openOn(LocalDate.of(2026, 2, 13));

        Task task = hall.openTask(hall.receives(SIGN), CHECK);

        assertThat(task.getDueDate()).isEqualTo(Moments.endOf(LocalDate.of(2026, 2, 27)));
        assertThat(task.getFollowUpDate()).isEqualTo(Moments.startOf(LocalDate.of(2026, 2, 25)));
    }

    @Test
    void letsNoTaskRunPastThePromisedLimit() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        posts.examine(number);
        hall.openOn(LocalDate.of(2026, 3, 16));

        posts.review(number);

        Task decision = hall.openTask(number, "UserTask_Decide");
        assertThat(decision.getDueDate()).isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 16)));
        assertThat(decision.getFollowUpDate())
                .as("no warning before the task was there")
                .isEqualTo(Moments.startOf(LocalDate.of(2026, 3, 16)));
    }

    @Test
    void callsNewWorkWithAShortLimitNotNearlyLate() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        posts.examine(number);

        Task review = hall.openTask(number, "UserTask_Review");

        assertThat(review.getDueDate()).isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 3)));
        assertThat(review.getFollowUpDate()).isEqualTo(Moments.startOf(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void isDueAtOnceWhenThePromisedLimitHasPassed() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        hall.openOn(LocalDate.of(2026, 3, 20));

        posts.examine(number);

        assertThat(hall.openTask(number, "UserTask_Review").getDueDate())
                .isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 16)));
    }

    @Test
    void putsTheGreenChannelFirst() {
        String number = hall.receives(SIGN);

        hall.does("window", number, CHECK, Map.of("acceptOutcome", "accepted", "urgent", true));

        assertThat(hall.openTask(number, EXAMINE).getPriority()).isEqualTo(90);
        assertThat(hall.the(number).urgent()).isTrue();
    }
}
