package org.tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;

/** An examiner chooses among the special procedures that the item's list names, and no others. */
@HallTest
class ListedProceduresTest {

    private static final String WATER = "water-abstraction-permit";
    private static final String ARRANGE = "UserTask_ArrangeProcedure";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Walkers walkers;

    @Autowired
    FormService forms;

    private String number;

    @BeforeEach
    void receiveAnApplicationThatMayNeedAHearing() {
        hall.openOn(Walkers.DAY);
        number = walkers.apply(WATER, walkers.someAnswers(WATER), Set.of());
        posts.accept(number);
        hall.does("examiner", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "符合条件。"));
    }

    @Test
    void areOfferedAndNoOthers() throws IOException {
        try (InputStream form =
                forms.getDeployedTaskForm(hall.openTask(number, ARRANGE).getId())) {
            assertThat(new String(form.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"hearing\"", "\"none\"")
                    .doesNotContain("\"tender\"", "\"auction\"", "\"expert-review\"");
        }
    }

    @Test
    void areTheOnlyOnesThatCanBeStarted() {
        Map<String, Object> tender = Map.of("procedure", "tender", "workingDays", 10, "arrangement", "三月十日");

        assertThatThrownBy(() -> hall.does("examiner", number, ARRANGE, tender))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("本事项的实施清单没有列出“招标”，不能启动这一特别程序。");
        assertThat(hall.openTasks(number)).contains(ARRANGE);
    }
}
