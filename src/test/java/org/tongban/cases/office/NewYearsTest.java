package org.tongban.cases.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.MadeUpYear;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;
import org.tongban.cases.term.CountedTerms;
import org.tongban.cases.term.CountedYears;
import org.tongban.cases.term.TermKind;

/** A case runs over the end of 2026 while nobody knows the holidays of 2027 yet; then the notice comes. */
@HallTest
class NewYearsTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    private static final WorkingCalendar BEFORE = WorkingCalendar.load();

    @Autowired
    Hall hall;

    @Autowired
    CountedYears counted;

    @Autowired
    CountedTerms terms;

    @Autowired
    YearCounted.DatedWork work;

    @Autowired
    Turns turns;

    @Autowired
    Chronicle chronicle;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    private String number;

    @BeforeEach
    void acceptBeforeTheNoticeComes() {
        hall.openOn(CHRISTMAS_EVE);
        number = hall.receives("outdoor-advertising-permit");
        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
    }

    @AfterEach
    void forgetTheMadeUpYear() {
        database.sql("delete from calendar_year where counted_year = 2027").update();
        database.sql("update calendar_year set days = ? where counted_year = 2026")
                .param(BEFORE.exceptions(2026))
                .update();
        database.sql("delete from recounted_case").update();
        database.sql("delete from counting_year").update();
        hall.close();
    }

    @Test
    void countsDatesTasksAndTimersAgainOnce() {
        LocalDate before = promised();
        assertThat(before.getYear()).isEqualTo(2027);
        assertThat(hall.the(number)
                        .schedule()
                        .deadline(TermKind.PROMISED)
                        .orElseThrow()
                        .provisional())
                .isTrue();
        Date taskBefore = task();
        List<LocalDate> timersBefore = timers();

        theNoticeComes();

        LocalDate after = MadeUpYear.with2027().countedAgain(before, CHRISTMAS_EVE, BEFORE);
        assertThat(after).isAfter(before);
        assertThat(promised()).isEqualTo(after);
        assertThat(hall.the(number)
                        .schedule()
                        .deadline(TermKind.PROMISED)
                        .orElseThrow()
                        .provisional())
                .isFalse();
        assertThat(register.ledger(number)).anySatisfy(entry -> assertThat(entry.act() + entry.note())
                .contains("按2027年放假安排", "承诺时限由" + ChineseDate.of(before) + "改为" + ChineseDate.of(after)));
        assertThat(timers()).contains(after).isNotEqualTo(timersBefore);
        assertThat(task()).isAfterOrEqualTo(taskBefore);

        theNoticeComes();

        assertThat(promised()).isEqualTo(after);
    }

    /** One case at a time, so that nobody who works meanwhile stops the others; and none twice. */
    @Test
    void countsTheOthersWhereOneCannotBeCountedAndThatOneAtTheNextStart() {
        String other = hall.receives("outdoor-advertising-permit");
        hall.does("window", other, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        LocalDate before = promised();
        LocalDate after = MadeUpYear.with2027().countedAgain(before, CHRISTMAS_EVE, BEFORE);
        Turns busy = mock(Turns.class);
        doThrow(new CannotAcquireLockException("taken")).when(busy).take(other);

        theNoticeComes(busy);
        assertThat(promised()).isEqualTo(after);
        assertThat(promised(other)).isEqualTo(before);

        theNoticeComes(turns);
        assertThat(promised()).isEqualTo(after);
        assertThat(promised(other)).isEqualTo(after);
        assertThat(database.sql("select count(*) from recounted_case")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Or a limit would move past what the law allows, each time that another case could not be counted. */
    @Test
    void leavesAloneWhatWasGivenItsDaysAfterTheNoticeCame() {
        Turns busy = mock(Turns.class);
        doThrow(new CannotAcquireLockException("taken")).when(busy).take(number);
        theNoticeComes(busy);
        hall.openOn(CHRISTMAS_EVE.plusDays(4));
        String later = hall.receives("outdoor-advertising-permit");
        hall.does("window", later, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        LocalDate promised = promised(later);
        Date task = task(later);

        theNoticeComes(turns);

        assertThat(task(later)).isEqualTo(task);
        assertThat(promised(later)).isAfterOrEqualTo(promised);
    }

    @Test
    void countsAgainWhatWasCountedByANoticeThatIsCorrected() {
        theNoticeComes();
        LocalDate counted = promised();

        theNoticeComes(turns, MadeUpYear.with2027(6));

        assertThat(promised())
                .isAfter(counted)
                .isEqualTo(MadeUpYear.with2027(6).after(CHRISTMAS_EVE, 10).lastDay());
        assertThat(timers()).contains(promised()).doesNotContain(counted);
        theNoticeComes(turns, MadeUpYear.with2027());
        assertThat(promised()).isEqualTo(counted);
        assertThat(timers()).contains(counted);
    }

    /** As notices of New Year's holidays did; the limit ends in the year after. */
    @Test
    void countsAgainWhatRunsOverADayThatIsGivenOffLater() {
        theNoticeComes();
        LocalDate counted = promised();
        List<LocalDate> timersBefore = timers();
        LocalDate givenOff = LocalDate.of(2026, 12, 31);
        WorkingCalendar corrected = MadeUpYear.with2027().with(2026, BEFORE.exceptions(2026) + " " + givenOff + "-");

        theNoticeComes(turns, corrected);

        assertThat(promised())
                .isAfter(counted)
                .isEqualTo(corrected.after(CHRISTMAS_EVE, 10).lastDay());
        assertThat(timers())
                .contains(promised())
                .isEqualTo(timersBefore.stream()
                        .map(day -> day.isBefore(givenOff)
                                ? day
                                : corrected.after(day, 1).lastDay())
                        .toList());
    }

    /** Or it would fire before the register's day, and the limit would be watched by nobody. */
    @Test
    void keepsTimersWithALimitThatBeganBeforeThem() {
        hall.openOn(NEW_YEARS_EVE.minusDays(1));
        String registration = hall.receives(
                "individual-business-registration",
                Set.of(),
                answers -> answers.putAll(Map.of(
                        "agent", true,
                        "agentName", "王小明",
                        "agentId", "11010519491231002X",
                        "agentPhone", "13800138000")));
        hall.openOn(NEW_YEARS_EVE);
        hall.does("window", registration, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        LocalDate counted = statutory(registration);

        theNoticeComes(turns, MadeUpYear.with2027().with(2026, BEFORE.exceptions(2026) + " " + NEW_YEARS_EVE + "-"));

        assertThat(statutory(registration)).isAfter(counted);
        assertThat(hall.timer(registration, "BoundaryEvent_StatutoryLimitPassed")
                        .getDuedate())
                .isInSameDayAs(Date.from(statutory(registration)
                        .atStartOfDay(WorkingCalendar.ZONE)
                        .toInstant()));
    }

    private LocalDate statutory(String registration) {
        return hall.the(registration).schedule().lastDay(TermKind.STATUTORY).orElseThrow();
    }

    /** By a version that did not keep the days. */
    @Test
    void leavesAloneWhatWasCountedByDaysThatNobodyKept() {
        theNoticeComes();
        LocalDate counted = promised();
        database.sql("update calendar_year set days = null where counted_year = 2027")
                .update();

        theNoticeComes();

        assertThat(promised()).isEqualTo(counted);
        assertThat(this.counted.daysOf(2027)).contains(MadeUpYear.with2027().exceptions(2027));
    }

    private void theNoticeComes() {
        theNoticeComes(turns);
    }

    private void theNoticeComes(Turns turns) {
        theNoticeComes(turns, MadeUpYear.with2027());
    }

    private void theNoticeComes(Turns turns, WorkingCalendar calendar) {
        new NewYears(register, terms, work, turns, chronicle, calendar, counted, transaction, events, clock)
                .countAgain();
    }

    private LocalDate promised(String other) {
        return hall.the(other)
                .schedule()
                .deadline(TermKind.PROMISED)
                .orElseThrow()
                .lastDay();
    }

    private LocalDate promised() {
        return promised(number);
    }

    private Date task() {
        return task(number);
    }

    private Date task(String other) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(other)
                .singleResult()
                .getDueDate();
    }

    private List<LocalDate> timers() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .filter(timer -> !isWarning(timer))
                .map(Job::getDuedate)
                .map(due -> due.toInstant().atZone(WorkingCalendar.ZONE).toLocalDate())
                .sorted()
                .toList();
    }

    /** Counted back from a limit, by the calendar of the hall that runs here, which does not know the made-up year. */
    private boolean isWarning(Job timer) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getJobConfiguration()
                .endsWith("预警");
    }
}
