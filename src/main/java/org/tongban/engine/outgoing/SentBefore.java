package org.tongban.engine.outgoing;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongban.outbox.Outgoing;

/** Delivers before the job's transaction begins, so that a receiver who takes its time holds no connection and no lock. */
class SentBefore extends CommandInterceptor {

    private static final String OUTGOING_OF_JOB = """
            select what.text_ from act_ru_job job
            join act_ru_variable what on what.proc_inst_id_ = job.process_instance_id_ and what.name_ = '%s'
            where job.id_ = ? and job.process_def_key_ = '%s'""".formatted(EngineOutbox.OUTGOING, EngineOutbox.FLOW);

    private final Attempts attempts;
    private final ObjectProvider<JdbcClient> database;

    SentBefore(Attempts attempts, ObjectProvider<JdbcClient> database) {
        this.attempts = attempts;
        this.database = database;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean first = !TransactionSynchronizationManager.isActualTransactionActive();
        if (!first || !(command instanceof ExecuteJobsCmd) || !attempts.arePossible()) {
            return next.execute(command);
        }
        return outgoingOf(command)
                .map(outgoing -> attempts.around(outgoing, () -> next.execute(command)))
                .orElseGet(() -> next.execute(command));
    }

    private Optional<Outgoing> outgoingOf(Command<?> command) {
        Object job = new DirectFieldAccessor(command).getPropertyValue("jobId");
        return database.getObject()
                .sql(OUTGOING_OF_JOB)
                .param(job)
                .query(String.class)
                .optional()
                .map(Outgoing::read);
    }
}
