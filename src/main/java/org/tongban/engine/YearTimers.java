package org.tongban.engine;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.YearCounted;
import org.tongban.engine.flow.RegisterSpeaks;

/** Moves the tasks and timers that fall into a year whose holiday notice has come, as the register moves its dates. */
@Component
class YearTimers {

    private final TaskService tasks;
    private final ManagementService management;
    private final RegisterSpeaks register;

    YearTimers(TaskService tasks, ManagementService management, RegisterSpeaks register) {
        this.tasks = tasks;
        this.management = management;
        this.register = register;
    }

    @EventListener
    void on(YearCounted fact) {
        register.say(() -> move(fact));
    }

    private void move(YearCounted fact) {
        Date last = start(fact.year(), -1);
        Date end = start(fact.year() + 1, 0);
        tasks.createTaskQuery().dueAfter(last).dueBefore(end).list().forEach(task -> move(task, fact));
        management.createJobQuery().timers().duedateHigherThan(last).duedateLowerThan(end).list().stream()
                .filter(timer -> !ChangeStart.PROCESS.equals(timer.getProcessDefinitionKey()))
                .forEach(timer -> management.setJobDuedate(timer.getId(), moved(timer.getDuedate(), fact)));
    }

    private void move(Task task, YearCounted fact) {
        task.setDueDate(moved(task.getDueDate(), fact));
        task.setFollowUpDate(moved(task.getFollowUpDate(), fact));
        tasks.saveTask(task);
    }

    /** @return the same time on the day that the year's notice makes of it */
    private static @Nullable Date moved(@Nullable Date due, YearCounted fact) {
        if (due == null) {
            return null;
        }
        ZonedDateTime time = due.toInstant().atZone(WorkingCalendar.ZONE);
        LocalDate day =
                time.getYear() == fact.year() ? fact.calendar().countedAgain(time.toLocalDate()) : time.toLocalDate();
        return Date.from(time.with(day).toInstant());
    }

    private static Date start(int year, int seconds) {
        return Date.from(Year.of(year)
                .atDay(1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .plusSeconds(seconds)
                .toInstant());
    }
}
