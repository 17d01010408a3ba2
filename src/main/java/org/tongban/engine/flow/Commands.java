package org.tongban.engine.flow;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.BootstrapEngineCommand;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's own commands that write of a flow by themselves; all the others write only what the register lets them. */
final class Commands {

    private static final Set<Class<?>> DESK = Set.of(ClaimTaskCmd.class, AssignTaskCmd.class);
    private static final Set<Class<?>> PUBLISHING = Set.of(DeployCmd.class);
    private static final Set<Class<?>> ADMINISTRATION = Set.of(SetJobRetriesCmd.class);
    private static final Set<Class<?>> CLOCK = Set.of(
            AcquireJobsCmd.class,
            ExecuteJobsCmd.class,
            JobRetryCmd.class,
            UnlockJobCmd.class,
            BootstrapEngineCommand.class);

    /** What the job executor does around a job: tries again, gives up, plans the next clean-up. */
    private static final String JOB_EXECUTOR = JobExecutor.class.getPackageName();

    private Commands() {}

    /** @param person whose command it is; null or nameless for the clock */
    static Warrant warrant(Command<?> command, @Nullable Authentication person) {
        if (is(command, DESK)) {
            return Warrant.DESK;
        }
        if (is(command, PUBLISHING)) {
            return Warrant.PUBLISHING;
        }
        if (person == null || person.getUserId() == null) {
            return ofClock(command) ? Warrant.REGISTER : Warrant.NONE;
        }
        return is(command, ADMINISTRATION) && administers(person) ? Warrant.ADMINISTRATION : Warrant.NONE;
    }

    private static boolean ofClock(Command<?> command) {
        return is(command, CLOCK) || command.getClass().getPackageName().startsWith(JOB_EXECUTOR);
    }

    private static boolean administers(Authentication person) {
        return person.getGroupIds() != null && person.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    private static boolean is(Command<?> command, Set<Class<?>> known) {
        return known.stream().anyMatch(type -> type.isInstance(command));
    }
}
