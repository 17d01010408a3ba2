package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;

/** What may never pass as tolerance: the window reads why, and its task stays open. */
@HallTest
class ToleranceLimitsTest {

    private static final String FOOD = "food-business-licence";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Test
    void neverToleratesAMissingMainMaterial() {
        String number = hall.receives(FOOD, Set.of("food-equipment-list", "food-safety-rules-list"), answers -> {});

        assertThatThrownBy(() -> posts.acceptWithTolerance(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("主要材料不能容缺：主要设备设施清单。请一次性告知申请人补正。");

        staysAtTheWindow(number);
    }

    @Test
    void toleratesNothingWhereNothingIsMissing() {
        String number = hall.receives(FOOD);

        assertThatThrownBy(() -> posts.acceptWithTolerance(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("材料已经齐全，不需要容缺，请直接受理。");

        staysAtTheWindow(number);
    }

    @Test
    void acceptsNothingAsCompleteThatIsNot() {
        String number = hall.receives(FOOD, Set.of("food-safety-rules-list"), answers -> {});

        assertThatThrownBy(() -> posts.accept(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("以下材料还没有齐全，不能直接受理：保证食品安全的规章制度目录清单。请容缺受理、一次性告知补正或者不予受理。");

        staysAtTheWindow(number);
    }

    @Test
    void takesTheMissingMaterialOnlyOnce() {
        String number = hall.receives(FOOD, Set.of("food-safety-rules-list"), answers -> {});
        posts.acceptWithTolerance(number);
        applicants.supply(number, "food-safety-rules-list");

        assertThatThrownBy(() -> applicants.supply(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("可能已经提交过");
    }

    private void staysAtTheWindow(String number) {
        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckMaterials");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
        assertThat(archive.ends("accept", number)).isEmpty();
        assertThat(archive.acts(number)).containsExactly("提交申请");
    }
}
