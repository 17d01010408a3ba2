package org.tongban.engine;

import java.time.LocalDate;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.el.Expression;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Deadline;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;

/** Makes the expressions behind timers and behind tasks' names, due dates, follow-up dates and priorities. */
@Component
class CaseExpressions {

    /** Tasklist shows higher numbers first; 50 is the engine's ordinary priority. */
    private static final int URGENT = 90;

    private static final int ORDINARY = 50;

    private final ObjectProvider<CaseRegister> register;
    private final LimitWords words;

    CaseExpressions(ObjectProvider<CaseRegister> register, LimitWords words) {
        this.register = register;
        this.words = words;
    }

    /** @return when a timer fires: after the limit's last day, or at the start of a warning day */
    Expression timer(String text) {
        return expression(text, subject -> {
            LocalDate day = words.lastDay(text, subject);
            return LimitWords.isWarning(text) ? startOf(day) : endOf(day);
        });
    }

    /** @return a task's due date: its own limit, but never past the promised limit of the case */
    Expression due(String text) {
        return expression(text, subject -> endOf(dueDay(text, subject)));
    }

    /** @return a task's follow-up date, from which its light is yellow */
    Expression followUp(String text) {
        return expression(text, subject -> startOf(words.warningDay(dueDay(text, subject))));
    }

    /** @return a task's name with its item and case number, so that a list of tasks tells cases apart */
    Expression taskName(String name) {
        return expression(name, subject -> "%s · %s · %s".formatted(name, subject.offeringName(), subject.number()));
    }

    /** @return a task's priority; the green channel goes first */
    Expression priority() {
        return expression("priority", subject -> subject.urgent() ? URGENT : ORDINARY);
    }

    private LocalDate dueDay(String text, Case subject) {
        LocalDate own = words.lastDay(text, subject);
        boolean counting = subject.schedule().decidedAt().isEmpty()
                && subject.schedule().pausedOn().isEmpty();
        return subject.schedule()
                .promisedDue()
                .map(Deadline::lastDay)
                .filter(promised -> counting && promised.isBefore(own))
                .orElse(own);
    }

    private Expression expression(String text, Function<Case, Object> value) {
        return new CaseExpression(register, text) {
            @Override
            Object valueFor(Case subject) {
                return value.apply(subject);
            }
        };
    }

    private static Date endOf(LocalDate day) {
        return Date.from(new Deadline(day, false).end());
    }

    private static Date startOf(LocalDate day) {
        return Date.from(
                day.atStartOfDay(org.tongban.calendar.WorkingCalendar.ZONE).toInstant());
    }
}
