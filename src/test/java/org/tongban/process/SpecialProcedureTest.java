package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.calendar.Deadline;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.DocumentKind;
import org.tongban.engine.flow.RegisterSpeaks;

/** A hearing stops the limits of a case; its time does not count, and the applicant is told how long it takes. */
@HallTest
class SpecialProcedureTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RED = "BoundaryEvent_PromisedLimitPassed";
    private static final LocalDate PROMISED = LocalDate.of(2026, 3, 16);
    private static final LocalDate FIVE_DAYS_LATER = LocalDate.of(2026, 3, 23);
    private static final Map<String, Object> HEARING =
            Map.of("procedure", "hearing", "workingDays", 10, "arrangement", "三月十日上午九时，第二会议室，请携带身份证件。");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RegisterSpeaks register;

    @Test
    void tellsTheApplicantInWritingHowLongItTakes() {
        String number = underHearing();

        assertThat(archive.paper(number, DocumentKind.SPECIAL_PROCEDURE))
                .contains("听证", "10", "2026年3月16日", "第二会议室", "第四十五条", "不计算在办理期限内");
    }

    @Test
    void stopsTheLimitsAndLetsThemRunAgainLaterByItsWorkingDays() {
        String number = underHearing();

        assertThat(hall.the(number).schedule().pausedOn()).contains(Hall.FIRST_DAY);
        assertThat(hall.timer(number, RED).isSuspended()).isTrue();

        hall.openOn(LocalDate.of(2026, 3, 9));
        ends(number);

        assertThat(hall.the(number).schedule().pausedOn()).isEmpty();
        assertThat(hall.the(number).schedule().deadline(TermKind.PROMISED).map(Deadline::lastDay))
                .contains(FIVE_DAYS_LATER);
        assertThat(hall.the(number).schedule().deadline(TermKind.STATUTORY).map(Deadline::lastDay))
                .contains(LocalDate.of(2026, 4, 7));
        assertThat(hall.timer(number, RED).isSuspended()).isFalse();
        assertThat(hall.timer(number, RED).getDuedate()).isEqualTo(Moments.endOf(FIVE_DAYS_LATER));
        assertThat(archive.ends("special-procedure", number)).containsExactly("EndEvent_ProcedureEnded");
    }

    @Test
    void isDueWhenTheApplicantWasToldItWouldBeOver() {
        String number = underHearing();

        assertThat(hall.openTask(number, "UserTask_RecordResult").getDueDate())
                .isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 16)));
    }

    @Test
    void isEnteredAgainstThePostWhenItTakesLonger() {
        String number = underHearing();

        hall.timePassesUntil(number, "BoundaryEvent_ProcedureOverdue");

        assertThat(hall.passed(number)).contains("EndEvent_OverdueRecorded");
        ends(number);
    }

    @Test
    void letsNobodyDecideBeforeItsResultIsIn() {
        String number = underHearing();
        posts.examine(number);
        posts.review(number);

        assertThatThrownBy(() -> posts.approve(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("特别程序尚未结束");

        ends(number);
        posts.approve(number);
    }

    @Test
    void keepsItsLimitsStoppedWhereAnAdministratorLetTheCaseRestMeanwhile() {
        String number = underHearing();

        hall.pauses(number);
        hall.resumes(number);

        assertThat(hall.timer(number, RED).isSuspended()).isTrue();
        ends(number);
        assertThat(hall.timer(number, RED).isSuspended()).isFalse();
    }

    @Test
    void stopsNoLimitTwice() {
        String number = underHearing();
        starts(number);

        assertThatThrownBy(() -> arranges(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("已有特别程序");
    }

    @Test
    void stopsTheLimitsOfTheOneThingUntilItsLastItemIsThrough() {
        String bundle = hall.receives("open-a-restaurant");
        posts.accept(bundle);
        String food = hall.child(bundle, "food-business-licence");
        String fire = hall.child(bundle, "fire-safety-check");
        Deadline before =
                hall.the(bundle).schedule().deadline(TermKind.PROMISED).orElseThrow();
        List.of(food, fire).forEach(item -> {
            starts(item);
            arranges(item);
        });

        hall.openOn(LocalDate.of(2026, 3, 4));
        ends(food);
        assertThat(hall.the(bundle).schedule().pausedOn()).contains(Hall.FIRST_DAY);
        assertThat(hall.timer(bundle, RED).isSuspended()).isTrue();

        hall.openOn(LocalDate.of(2026, 3, 9));
        ends(fire);
        assertThat(hall.the(bundle).schedule().pausedOn()).isEmpty();
        assertThat(hall.timer(bundle, RED).isSuspended()).isFalse();
        assertThat(hall.the(bundle)
                        .schedule()
                        .deadline(TermKind.PROMISED)
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(before.lastDay().plusWeeks(1));
    }

    @Test
    void letsTheLimitsOfTheOneThingRunAgainWhenTheItemIsWithdrawn() {
        String bundle = hall.receives("open-a-restaurant");
        posts.accept(bundle);
        String food = hall.child(bundle, "food-business-licence");
        starts(food);
        arranges(food);
        assertThat(hall.timer(bundle, RED).isSuspended()).isTrue();

        applicants.withdraw(food);

        assertThat(hall.the(bundle).schedule().pausedOn()).isEmpty();
        assertThat(hall.timer(bundle, RED).isSuspended()).isFalse();
    }

    /** The stage runs beside an item of the project; none of them has a special procedure of its own yet. */
    private String underHearing() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        assertThat(hall.the(number).schedule().deadline(TermKind.PROMISED).map(Deadline::lastDay))
                .contains(PROMISED);
        starts(number);
        arranges(number);
        return number;
    }

    private void starts(String number) {
        register.say(() -> runtime.startProcessInstanceByKey("special-procedure", number));
    }

    private void arranges(String number) {
        hall.does("examiner", number, "UserTask_ArrangeProcedure", HEARING);
    }

    private void ends(String number) {
        hall.does(
                "examiner",
                number,
                "UserTask_RecordResult",
                Map.of("conclusion", "completed", "record", "各方陈述意见，已制作笔录。"));
    }
}
