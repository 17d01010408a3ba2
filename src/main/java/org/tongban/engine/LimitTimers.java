package org.tongban.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The timers that watch the limits of a case; the register is the truth for their dates. */
@Component
class LimitTimers {

    private static final String SUPERVISION = "limit-supervision";

    private final RuntimeService runtime;
    private final ManagementService management;

    LimitTimers(@Lazy RuntimeService runtime, @Lazy ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    void stop(String number) {
        waiting(number).forEach(timer -> set(timer, SuspensionState.SUSPENDED));
    }

    /** Reads the dates from the register again, so what was added to the limits moves the timers. */
    void restart(String number) {
        waiting(number).forEach(timer -> {
            management.recalculateJobDuedate(timer.getId(), false);
            set(timer, SuspensionState.ACTIVE);
        });
    }

    /** On the entity itself: the engine's own command is a bulk update, which the new date beside it would not survive. */
    private static void set(Job timer, SuspensionState state) {
        ((JobEntity) timer).setSuspensionState(state.getStateCode());
    }

    private Stream<Job> waiting(String number) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(SUPERVISION)
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(Execution::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).timers().list().stream());
    }
}
