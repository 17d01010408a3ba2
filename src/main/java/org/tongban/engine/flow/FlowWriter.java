package org.tongban.engine.flow;

import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.UPDATE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.DirectFieldAccessor;

/**
 * The one place through which the engine writes anything. What is about a flow is written only as far as a warrant covers
 * it; the rest fails, and with it all that the same command has done.
 */
public class FlowWriter extends DbEntityManager {

    private Warrant given = Warrant.NONE;

    FlowWriter(IdGenerator ids, PersistenceSession session) {
        super(ids, session);
    }

    /** Lets this command write all of the flow: what it was asked for is checked, and it does what the register says. */
    public static void letRegisterWrite(CommandContext context) {
        of(context).given = Warrant.REGISTER;
    }

    /** Lets this command give a task to somebody, or back. */
    public static void letAssign(CommandContext context) {
        of(context).given = Warrant.DESK;
    }

    /** Lets this command let a flow rest or go on; whoever asks for it administers, and the register keeps it. */
    public static void letAdminister(CommandContext context) {
        of(context).given = Warrant.ADMINISTRATION;
    }

    private static FlowWriter of(CommandContext context) {
        return (FlowWriter) context.getDbEntityManager();
    }

    @Override
    protected void flushDbOperations(List<DbOperation> some, List<DbOperation> all) {
        Warrant warrant = given == Warrant.NONE ? ofCommand() : given;
        List<DbOperation> asked =
                some.stream().filter(operation -> !isRemark(operation)).toList();
        asked.stream()
                .filter(operation -> !warrant.covers(operation))
                .findFirst()
                .ifPresent(operation -> {
                    throw new AuthorizationException("Nobody but the register writes this: " + operation);
                });
        super.flushDbOperations(warrant == Warrant.REGISTER ? some : asked, all);
    }

    /**
     * Whoever looks at a flow makes the engine find out what hangs on it, and it keeps a remark of that, to look less next
     * time. It is of no account, and nobody's to write but the register's.
     */
    private boolean isRemark(DbOperation operation) {
        if (operation.getOperationType() != UPDATE
                || !(operation instanceof DbEntityOperation one)
                || !(one.getEntity() instanceof ExecutionEntity flow)) {
            return false;
        }
        Object before = new DirectFieldAccessor(getDbEntityCache().getCachedEntity(flow)).getPropertyValue("copy");
        return before instanceof Map<?, ?> known
                && withoutRemark(known).equals(withoutRemark((Map<?, ?>) flow.getPersistentState()));
    }

    private static Map<?, ?> withoutRemark(Map<?, ?> state) {
        Map<?, ?> rest = new HashMap<>(state);
        rest.remove("cachedEntityState");
        return rest;
    }

    private static Warrant ofCommand() {
        return Commands.warrant(
                Context.getCommandInvocationContext().getCommand(),
                Context.getCommandContext().getAuthentication());
    }
}
