package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.calendar.Deadline;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.office.Rests;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.supply.Awaited;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.DocumentKind;
import org.tongban.form.IdentifierFixture;

/** While an administrator lets a case rest nothing is taken from its applicant, so no day of theirs runs. */
@HallTest
class RestedDaysTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RENDERING = "outdoor-advertising-rendering";
    private static final String FOOD = "food-business-licence";
    private static final String RULES = "food-safety-rules-list";
    private static final LocalDate LAST_DAY_TO_CORRECT = LocalDate.of(2026, 3, 23);

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Autowired
    Awaiting awaiting;

    @Autowired
    Rests rests;

    @Autowired
    CaseRegister register;

    /** From 16 to 30 March are eleven working days; with the Qingming holiday they end on 8 April. */
    @Test
    void givesTheDaysToCorrectBack() {
        String number = askedToCorrect();
        hall.openOn(LocalDate.of(2026, 3, 16));
        hall.pauses(number);
        assertThatThrownBy(() -> applicants.correct(number, RENDERING)).hasMessageContaining("恢复之后才能继续");

        hall.openOn(LocalDate.of(2026, 3, 30));
        hall.resumes(number);

        LocalDate day = LocalDate.of(2026, 4, 8);
        assertThat(awaiting.awaited(number).map(Awaited::due)).contains(day);
        assertThat(hall.timer(number, "BoundaryEvent_CorrectionOverdue").getDuedate())
                .isEqualTo(Moments.endOf(day));
        assertThat(hall.timer(number, "BoundaryEvent_CorrectionOverdue").isSuspended())
                .isFalse();
        assertThat(register.ledger(number))
                .extracting(LedgerEntry::act)
                .containsSubsequence("管理员暂停办理", "顺延申请人的期限", "管理员恢复办理");
        assertThat(register.ledger(number)).extracting(LedgerEntry::note).contains("补正期限由2026年3月23日改为2026年4月8日");
        hall.openOn(day);
        applicants.correct(number, RENDERING);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    /** Something may still be done in the evening of the last day, so a day that was begun is given back. */
    @Test
    void givesADayBackOnWhichTheCaseRestedInPart() {
        String number = askedToCorrect();
        hall.openOn(LAST_DAY_TO_CORRECT);

        hall.pauses(number);
        hall.resumes(number);

        assertThat(awaiting.awaited(number).map(Awaited::due)).contains(LAST_DAY_TO_CORRECT.plusDays(1));
    }

    @Test
    void givesNothingBackOfWhatWasOverBefore() {
        String number = askedToCorrect();
        hall.openOn(LAST_DAY_TO_CORRECT.plusDays(1));
        hall.pauses(number);
        hall.openOn(LAST_DAY_TO_CORRECT.plusDays(8));

        hall.resumes(number);

        assertThat(awaiting.awaited(number).map(Awaited::due)).contains(LAST_DAY_TO_CORRECT);
        assertThat(archive.acts(number)).doesNotContain(Rests.PUT_OFF);
        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
    }

    @Test
    void givesTheDaysToSupplyBackAndRemindsLater() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        posts.acceptWithTolerance(number);
        LocalDate promised = promised(number);
        hall.openOn(LocalDate.of(2026, 3, 5));
        hall.pauses(number);
        hall.openOn(LocalDate.of(2026, 3, 13));

        hall.resumes(number);

        LocalDate day = LocalDate.of(2026, 3, 18);
        assertThat(awaiting.awaited(number).map(Awaited::due)).contains(day);
        assertThat(hall.timer(number, "BoundaryEvent_MaterialOverdue").getDuedate())
                .isEqualTo(Moments.endOf(day));
        assertThat(hall.timer(number, "BoundaryEvent_MaterialDueSoon").getDuedate())
                .isEqualTo(Moments.startOf(LocalDate.of(2026, 3, 16)));
        assertThat(promised(number)).as("the hall's own days run on").isEqualTo(promised);
        applicants.supply(number, RULES);
        assertThat(hall.openTasks(number)).contains("UserTask_CheckSupplied");
    }

    /** 行政许可法 第七条. */
    @Test
    void givesTheDaysToSpeakBack() {
        String number = hall.receives(FOOD, Set.of(), answers -> {
            answers.put("applicantId", IdentifierFixture.creditCode("91360702MA35RD001"));
            answers.put("applicationType", "renewal");
            answers.put("foodLicenceNumber", "JY23607020012345");
            answers.put("conditionsUnchanged", true);
            answers.put("foodCommitment", true);
        });
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        posts.findFalse(number, "false-commitment");
        hall.openOn(LocalDate.of(2026, 3, 9));
        hall.pauses(number);
        hall.openOn(LocalDate.of(2026, 3, 20));

        hall.resumes(number);

        LocalDate day = LocalDate.of(2026, 3, 23);
        assertThat(schedule(number).lastDay(TermKind.STATEMENT)).contains(day);
        assertThat(hall.timer(number, "BoundaryEvent_StatementOverdue").getDuedate())
                .isEqualTo(Moments.endOf(day));
        assertThat(hall.openTask(number, "UserTask_RecordStatement").getDueDate())
                .isEqualTo(Moments.endOf(day));
        assertThat(hall.openTask(number, "UserTask_RecordStatement").getFollowUpDate())
                .isBefore(Moments.endOf(day))
                .isAfter(Moments.startOf(LocalDate.of(2026, 3, 19)));
        hall.timePassesUntil(number, "BoundaryEvent_StatementOverdue");
        posts.revoke(number);
        assertThat(archive.papers(number)).endsWith(DocumentKind.REVOCATION);
    }

    /** 消防法 第五十八条: what is put right is verified afterwards, so that day moves as well. */
    @Test
    void givesTheDaysToPutRightBack() {
        String number = hall.receives("fire-safety-check", Set.of(), answers -> {
            answers.put("applicantId", IdentifierFixture.creditCode("91360702MA35RD002"));
        });
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        posts.orderRectification(number, 10);
        hall.openOn(LocalDate.of(2026, 3, 16));
        hall.pauses(number);
        hall.openOn(LocalDate.of(2026, 3, 20));

        hall.resumes(number);

        assertThat(schedule(number).lastDay(TermKind.RECTIFICATION)).contains(LocalDate.of(2026, 3, 23));
        assertThat(schedule(number).lastDay(TermKind.VERIFICATION)).contains(LocalDate.of(2026, 3, 26));
        assertThat(hall.timer(number, "BoundaryEvent_VerificationOverdue").getDuedate())
                .isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 26)));
        assertThat(hall.openTask(number, "UserTask_VerifyCommitment").getDueDate())
                .isEqualTo(Moments.endOf(LocalDate.of(2026, 3, 26)));
    }

    /** As if going on had failed once, after the days were put off. */
    @Test
    void givesNoDayBackTwice() {
        String number = askedToCorrect();
        hall.openOn(LocalDate.of(2026, 3, 16));
        hall.pauses(number);
        hall.openOn(LocalDate.of(2026, 3, 17));
        assertThat(rests.putOff(number)).containsExactly(number);
        assertThat(rests.putOff(number)).isEmpty();

        hall.resumes(number);

        assertThat(awaiting.awaited(number).map(Awaited::due)).contains(LocalDate.of(2026, 3, 25));
    }

    private String askedToCorrect() {
        String number = hall.receives(SIGN, Set.of(RENDERING), answers -> {});
        posts.askCorrections(number, Map.of(RENDERING, "没有提交效果图"));
        return number;
    }

    private LocalDate promised(String number) {
        return schedule(number)
                .deadline(TermKind.PROMISED)
                .map(Deadline::lastDay)
                .orElseThrow();
    }

    private Schedule schedule(String number) {
        return hall.the(number).schedule();
    }
}
