package org.tongban.engine.limit;

import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.office.YearCounted;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.run.Families;

/**
 * Moves the tasks and timers that fall into a year whose holiday notice has come, or behind it: those of a limit to the day that the
 * register has now, what has so many days of its own as the register moves its dates.
 */
@Component
class YearTimers implements YearCounted.DatedWork {

    private static final String NUMBERS = """
            select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            where t.due_date_ > :last and e.business_key_ is not null
            union
            select e.business_key_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
            where j.duedate_ > :last and e.business_key_ is not null""";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RegisterSpeaks register;
    private final LimitTimers limits;
    private final Families families;
    private final JdbcClient database;

    YearTimers(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            RegisterSpeaks register,
            LimitTimers limits,
            Families families,
            JdbcClient database) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.register = register;
        this.limits = limits;
        this.families = families;
        this.database = database;
    }

    @Override
    public Collection<String> numbersIn(int year) {
        return database.sql(NUMBERS)
                .param("last", last(year))
                .query(String.class)
                .set();
    }

    @EventListener
    void on(YearCounted fact) {
        register.say(() -> move(fact));
    }

    private void move(YearCounted fact) {
        limits.follow(fact.number());
        tasks.createTaskQuery().processInstanceBusinessKey(fact.number()).dueAfter(last(fact.year())).list().stream()
                .filter(task -> !LimitTimers.isNamed((TaskEntity) task))
                .forEach(task -> move(task, fact));
        if (families.of(fact.number()).countsAgain()) {
            moveTimers(fact);
        }
    }

    private void moveTimers(YearCounted fact) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(fact.number()).list().stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .duedateHigherThan(last(fact.year()))
                        .list()
                        .stream())
                .filter(timer -> !limits.isNamed(timer))
                .forEach(timer -> management.setJobDuedate(
                        timer.getId(), moved(timer.getDuedate(), timer.getCreateTime(), fact)));
    }

    private void move(Task task, YearCounted fact) {
        task.setDueDate(moved(task.getDueDate(), task.getCreateTime(), fact));
        task.setFollowUpDate(moved(task.getFollowUpDate(), task.getCreateTime(), fact));
        tasks.saveTask(task);
    }

    /** @return the same time on the day that the year's notice makes of it */
    private static @Nullable Date moved(@Nullable Date due, Date began, YearCounted fact) {
        if (due == null || began.toInstant().isAfter(fact.since())) {
            return due;
        }
        ZonedDateTime time = at(due);
        return Date.from(time.with(fact.moved(time.toLocalDate(), at(began).toLocalDate()))
                .toInstant());
    }

    private static ZonedDateTime at(Date moment) {
        return moment.toInstant().atZone(WorkingCalendar.ZONE);
    }

    private static Date last(int year) {
        return Date.from(Year.of(year)
                .atDay(1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .minusSeconds(1)
                .toInstant());
    }
}
