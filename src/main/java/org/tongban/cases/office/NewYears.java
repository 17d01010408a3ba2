package org.tongban.cases.office;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;
import org.tongban.cases.term.CountedTerms;
import org.tongban.cases.term.CountedYears;

/**
 * Dates in a year without a holiday notice are found by the weekend rule alone. At the first start that knows the notice,
 * or another one than before, they are counted again, once, one case after the other, while people go on working: those of the register here, those of tasks
 * and timers by whoever hears {@link YearCounted}. What could not be counted is tried again at the next start.
 */
@Component
class NewYears {

    private static final Logger LOG = LoggerFactory.getLogger(NewYears.class);

    private final CaseRegister register;
    private final CountedTerms terms;
    private final YearCounted.DatedWork work;
    private final Turns turns;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final CountedYears counted;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewYears(
            CaseRegister register,
            CountedTerms terms,
            YearCounted.DatedWork work,
            Turns turns,
            Chronicle chronicle,
            WorkingCalendar calendar,
            CountedYears counted,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.terms = terms;
        this.work = work;
        this.turns = turns;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.counted = counted;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void countAgain() {
        calendar.years().stream().sorted().forEach(this::countAgain);
    }

    /** Of the years that were counted before their days were kept nobody knows more than that they were. */
    private void countAgain(int year) {
        String before = counted.daysOf(year).orElse("");
        if (before.equals(CountedYears.UNKNOWN)) {
            transaction.executeWithoutResult(end -> counted.close(year, calendar.exceptions(year)));
        } else if (!isCounted(year)) {
            count(year, calendar.with(year, before));
        }
    }

    private void count(int year, WorkingCalendar before) {
        Instant since = counted.since(year, clock.instant());
        Set<String> numbers = new TreeSet<>(terms.numbersIn(year));
        numbers.addAll(work.numbersIn(year));
        long left = numbers.stream()
                .filter(number -> !isDone(number, year, before, since))
                .count();
        if (left == 0) {
            transaction.executeWithoutResult(end -> counted.close(year, calendar.exceptions(year)));
        }
    }

    private boolean isDone(String number, int year, WorkingCalendar before, Instant since) {
        try {
            transaction.executeWithoutResult(running -> count(number, year, before, since));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("{} 的期限没有能按{}年放假安排重新计算，下次启动时再算。", number, year, failed);
            return false;
        }
    }

    /** Another node that starts at the same time may have been first. */
    private void count(String number, int year, WorkingCalendar before, Instant since) {
        turns.take(number);
        if (isCounted(year) || !counted.begins(number, year)) {
            return;
        }
        register.find(number).ifPresent(subject -> {
            String moved = subject.countAgain(year, before, calendar);
            if (!moved.isEmpty()) {
                chronicle.note(number, Actor.SYSTEM, "按%d年放假安排重新计算期限".formatted(year), moved);
            }
        });
        events.publishEvent(new YearCounted(number, year, before, calendar, since));
    }

    private boolean isCounted(int year) {
        return counted.daysOf(year).filter(calendar.exceptions(year)::equals).isPresent();
    }
}
