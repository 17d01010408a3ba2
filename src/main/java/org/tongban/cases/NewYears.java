package org.tongban.cases;

import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.term.CountedTerms;

/**
 * Dates in a year without a holiday notice are found by the weekend rule alone. At the first start that knows the notice
 * they are counted again, once, one case after the other, while people go on working: those of the register here, those of tasks
 * and timers by whoever hears {@link YearCounted}. What could not be counted is tried again at the next start.
 */
@Component
class NewYears {

    private static final Logger LOG = LoggerFactory.getLogger(NewYears.class);

    private final Cases cases;
    private final CountedTerms terms;
    private final YearCounted.DatedWork work;
    private final Turns turns;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    NewYears(
            Cases cases,
            CountedTerms terms,
            YearCounted.DatedWork work,
            Turns turns,
            Chronicle chronicle,
            WorkingCalendar calendar,
            JdbcClient database,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.terms = terms;
        this.work = work;
        this.turns = turns;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.database = database;
        this.transaction = transaction;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void countAgain() {
        calendar.years().stream().filter(year -> !isCounted(year)).sorted().forEach(this::count);
    }

    private void count(int year) {
        Set<String> numbers = new TreeSet<>(terms.numbersIn(year));
        numbers.addAll(work.numbersIn(year));
        long left = numbers.stream().filter(number -> !isDone(number, year)).count();
        if (left == 0) {
            transaction.executeWithoutResult(end -> close(year));
        }
    }

    private boolean isDone(String number, int year) {
        try {
            transaction.executeWithoutResult(running -> count(number, year));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("{} 的期限没有能按{}年放假安排重新计算，下次启动时再算。", number, year, failed);
            return false;
        }
    }

    /** Another node that starts at the same time may have been first. */
    private void count(String number, int year) {
        turns.take(number);
        if (isCounted(year) || isCounted(number, year)) {
            return;
        }
        database.sql("insert into recounted_case (counted_year, case_number) values (?, ?)")
                .params(year, number)
                .update();
        cases.findById(number).ifPresent(subject -> {
            String moved = subject.countAgain(year, calendar);
            if (!moved.isEmpty()) {
                chronicle.note(number, Actor.SYSTEM, "按%d年放假安排重新计算期限".formatted(year), moved);
            }
        });
        events.publishEvent(new YearCounted(number, year, calendar));
    }

    private void close(int year) {
        if (!isCounted(year)) {
            database.sql("insert into calendar_year (counted_year) values (?)")
                    .param(year)
                    .update();
        }
        database.sql("delete from recounted_case where counted_year = ?")
                .param(year)
                .update();
    }

    private boolean isCounted(int year) {
        return database.sql("select count(*) from calendar_year where counted_year = ?")
                        .param(year)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isCounted(String number, int year) {
        return database.sql("select count(*) from recounted_case where counted_year = ? and case_number = ?")
                        .params(year, number)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
