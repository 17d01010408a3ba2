package org.tongban.engine.outgoing;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.tongban.outbox.Outgoing;
import org.tongban.outbox.Undelivered;

/**
 * After a job has failed. What was not delivered says plainly why, is dead at once where trying again is of no use, and runs at
 * once when an administrator has it tried again.
 */
class OutgoingRetry extends DefaultJobRetryCmd {

    private final Attempts attempts;

    OutgoingRetry(String jobId, Throwable failure, Attempts attempts) {
        super(jobId, failure);
        this.attempts = attempts;
    }

    @Override
    public Object execute(CommandContext context) {
        Object nothing = super.execute(context);
        JobEntity job = getJob();
        if (job != null) {
            Undelivered.in(exception).ifPresent(why -> after(job, why));
        }
        return nothing;
    }

    @Override
    protected void logException(JobEntity job) {
        super.logException(job);
        Undelivered.in(exception).ifPresent(why -> job.setExceptionMessage(why.reason()));
    }

    private void after(JobEntity job, Undelivered why) {
        if (!why.isTriedAgain()) {
            job.setRetries(0);
        }
        if (job.getRetries() == 0) {
            job.setDuedate(ClockUtil.getCurrentTime());
            attempts.giveUp(Outgoing.read((String) job.getExecution().getVariable(EngineOutbox.OUTGOING)));
        }
    }
}
