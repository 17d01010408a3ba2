package org.tongban.engine.turn;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.Case;
import org.tongban.engine.run.Families;
import org.tongban.engine.run.OfTask;

/**
 * Lets people take and complete the tasks of a case or a change one after another, and once more if a timer changed it at that moment. Of a lost attempt
 * nothing is kept, neither in the engine nor in the register; the next one is checked against what the case has become.
 */
class InTurn extends CommandInterceptor {

    private static final int ATTEMPTS = 3;

    /** The case of a task, or the one-thing it belongs to: found and locked in one. */
    private static final String CASE_OF_TASK = """
            select root.* from service_case root where root.number = (
            select coalesce(subject.bundle_number, subject.number) from act_ru_task task
            join act_ru_execution instance on instance.id_ = task.proc_inst_id_
            join service_case subject on subject.number = instance.business_key_
            where task.id_ = :task) for update""";

    private static final String NUMBER_OF_TASK = """
            select instance.business_key_ from act_ru_task task
            join act_ru_execution instance on instance.id_ = task.proc_inst_id_
            where task.id_ = ?""";

    private final Families families;
    private final ObjectProvider<JdbcClient> database;
    private final ObjectProvider<EntityManager> register;

    InTurn(Families families, ObjectProvider<JdbcClient> database, ObjectProvider<EntityManager> register) {
        this.families = families;
        this.database = database;
        this.register = register;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean first = !TransactionSynchronizationManager.isActualTransactionActive();
        return first && command instanceof OfTask<?> work
                ? attempt(command, work.taskId(), ATTEMPTS)
                : next.execute(command);
    }

    private <T> T attempt(Command<T> work, String taskId, int attempts) {
        try {
            return next.execute(context -> {
                if (!takesCase(taskId)) {
                    numberOf(taskId).ifPresent(number -> families.of(number).take(number));
                }
                return work.execute(context);
            });
        } catch (RuntimeException failure) {
            if (!isConcurrentChange(failure)) {
                throw failure;
            }
            if (attempts == 1) {
                throw new CaseProblem("concurrent-change", "刚刚有人办理了同一个办件，您填写的内容没有保存，请刷新后再提交一次。");
            }
            return attempt(work, taskId, attempts - 1);
        }
    }

    private boolean takesCase(String taskId) {
        return !register.getObject()
                .createNativeQuery(CASE_OF_TASK, Case.class)
                .setParameter("task", taskId)
                .getResultList()
                .isEmpty();
    }

    /** Asks past the engine, which would go on with what it has read before its turn came. */
    private Optional<String> numberOf(String taskId) {
        return database.getObject()
                .sql(NUMBER_OF_TASK)
                .param(taskId)
                .query(String.class)
                .optional();
    }

    private static boolean isConcurrentChange(@Nullable Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof ConcurrencyFailureException
                || failure != null && isConcurrentChange(failure.getCause());
    }
}
