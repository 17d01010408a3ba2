package org.tongban.engine.parse;

import java.time.LocalDate;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Deadline;
import org.tongban.engine.limit.LimitWords;
import org.tongban.engine.run.Families;
import org.tongban.engine.task.TaskName;
import org.tongban.matter.Matter;

/** Makes the expressions behind timers and behind tasks' names, due dates, follow-up dates and priorities. */
@Component
class MatterExpressions {

    /** Tasklist shows higher numbers first; 50 is the engine's ordinary priority. */
    private static final int URGENT = 90;

    private static final int ORDINARY = 50;

    private final Families families;
    private final LimitWords words;

    MatterExpressions(Families families, LimitWords words) {
        this.families = families;
        this.words = words;
    }

    /** @return when a timer fires: after the limit's last day, or at the start of a day that begins something */
    Expression timer(String text) {
        return expression(text, subject -> {
            LocalDate day = words.lastDay(text, subject);
            return LimitWords.isFirstDay(text) ? startOf(day) : endOf(day);
        });
    }

    /** @return a task's due date: its own limit, but never past the promised limit of the case */
    Expression due(String text) {
        return expression(text, subject -> endOf(dueDay(text, subject)));
    }

    /** @return a task's follow-up date, from which its light is yellow */
    Expression followUp(String text) {
        return expression(text, subject -> startOf(words.followUpDay(dueDay(text, subject))));
    }

    /**
     * @return a task's name, of several alike also which of them it is, with what and whom it is about and the number, so
     *     that a list of tasks tells them apart
     */
    Expression taskName(String name) {
        return new MatterExpression(families, name) {
            @Override
            Object valueFor(Matter subject, VariableScope scope) {
                return TaskName.of(name + TaskName.turn(scope.getVariable("loopCounter")), subject);
            }
        };
    }

    /** @return a task's priority; the green channel goes first */
    Expression priority() {
        return expression("priority", subject -> subject.urgent() ? URGENT : ORDINARY);
    }

    private LocalDate dueDay(String text, Matter subject) {
        LocalDate own = words.lastDay(text, subject);
        return subject.lastDay().filter(last -> last.isBefore(own)).orElse(own);
    }

    private Expression expression(String text, Function<Matter, Object> value) {
        return new MatterExpression(families, text) {
            @Override
            Object valueFor(Matter subject, VariableScope scope) {
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
