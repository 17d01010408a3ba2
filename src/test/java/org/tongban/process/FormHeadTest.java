package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;

/** The head of every form tells how the promised limit stands. */
@HallTest
class FormHeadTest {

    private static final String SIGN = "outdoor-advertising-permit";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    FormService forms;

    @Test
    void showsTheLightWhileTheLimitRuns() {
        String number = hall.receives(SIGN);
        posts.accept(number);

        assertThat(head(number, "UserTask_ExamineMaterials")).contains("\"light\":\"绿灯\"");

        hall.openOn(LocalDate.of(2026, 3, 13));
        assertThat(head(number, "UserTask_ExamineMaterials")).contains("\"light\":\"黄灯\"");
    }

    @Test
    void showsToWhoeverDeliversWhetherTheDecisionCameInTime() {
        String number = decidedOn(LocalDate.of(2026, 3, 16));

        assertThat(head(number, "UserTask_Deliver")).contains("绿灯（按期作出决定）");
    }

    @Test
    void showsToWhoeverDeliversThatTheDecisionCameLate() {
        String number = decidedOn(LocalDate.of(2026, 3, 17));

        assertThat(head(number, "UserTask_Deliver")).contains("红灯（超期作出决定）");
    }

    private String decidedOn(LocalDate day) {
        String number = hall.receives(SIGN);
        posts.accept(number);
        posts.examine(number);
        posts.review(number);
        hall.openOn(day);
        posts.approve(number);
        return number;
    }

    private String head(String number, String task) {
        return forms.getTaskFormVariables(hall.openTask(number, task).getId())
                .get("caseInfo")
                .toString();
    }
}
