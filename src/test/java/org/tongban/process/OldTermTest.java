package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.intake.InvalidApplication;
import org.tongban.document.content.DocumentKind;
import org.tongban.form.FieldProblem;

/** A licence that is over is not changed any more (行政许可法 第七十条第一项). */
@HallTest
class OldTermTest {

    private static final String FOOD = "food-business-licence";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Test
    void isNotTakenInWhenItIsOver() {
        assertThatThrownBy(() -> change(Hall.FIRST_DAY.minusDays(1)))
                .isInstanceOfSatisfying(InvalidApplication.class, refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::message)
                        .containsExactly("食品经营许可证有效期至不得早于今天"));
    }

    @Test
    void isNotChangedOnceItIsOver() {
        String number = toDecide(change(Hall.FIRST_DAY));
        hall.openOn(Hall.FIRST_DAY.plusDays(1));

        assertThatThrownBy(() -> posts.approve(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("《食品经营许可证》的有效期已经在%s届满，不能再变更，请选择不予并写明理由。", "2026年3月2日");
        posts.reject(number, "原许可证的有效期已经届满。");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void isChangedOnItsLastDay() {
        String number = toDecide(change(Hall.FIRST_DAY));

        posts.approve(number);

        assertThat(archive.paper(number, DocumentKind.LICENCE)).contains("至2026年3月2日");
    }

    private String change(LocalDate until) {
        return hall.receives(
                FOOD,
                Set.of(),
                answers -> answers.putAll(Map.of(
                        "applicationType", "change",
                        "foodLicenceNumber", "JY23607020012345",
                        "foodLicenceValidUntil", until.toString())));
    }

    private String toDecide(String number) {
        posts.accept(number);
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);
        return number;
    }
}
