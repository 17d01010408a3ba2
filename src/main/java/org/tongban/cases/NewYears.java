package org.tongban.cases;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.calendar.WorkingCalendar;

/**
 * Dates in a year without a holiday notice are found by the weekend rule alone. At the first start that knows the notice
 * they are counted again, once: those of running cases here, those of tasks and timers by whoever hears {@link YearCounted}.
 */
@Component
class NewYears {

    private final Cases cases;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    NewYears(
            Cases cases,
            Chronicle chronicle,
            WorkingCalendar calendar,
            JdbcClient database,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.database = database;
        this.transaction = transaction;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void countAgain() {
        Set<Integer> open = new HashSet<>(calendar.years());
        open.removeAll(counted());
        open.stream().sorted().forEach(year -> transaction.executeWithoutResult(running -> count(year)));
    }

    private List<Integer> counted() {
        return database.sql("select counted_year from calendar_year")
                .query(Integer.class)
                .list();
    }

    /** Of several nodes that start at once the first one counts; the others wait for it, and find the year counted. */
    private void count(int year) {
        database.sql("select counted_year from calendar_year order by counted_year for update")
                .query(Integer.class)
                .list();
        if (counted().contains(year)) {
            return;
        }
        LocalDate newYear = Year.of(year).atDay(1);
        cases.withDatesBetween(newYear, newYear.plusYears(1).minusDays(1)).forEach(subject -> {
            String moved = subject.countAgain(year, calendar);
            if (!moved.isEmpty()) {
                chronicle.note(subject.number(), Actor.SYSTEM, "按%d年放假安排重新计算期限".formatted(year), moved);
            }
        });
        database.sql("insert into calendar_year (counted_year) values (?)")
                .param(year)
                .update();
        events.publishEvent(new YearCounted(year, calendar));
    }
}
