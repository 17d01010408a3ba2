package org.tongban.engine.flow;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

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

    private static FlowWriter of(CommandContext context) {
        return (FlowWriter) context.getDbEntityManager();
    }

    @Override
    protected void flushDbOperations(List<DbOperation> some, List<DbOperation> all) {
        Warrant warrant = given == Warrant.NONE ? ofCommand() : given;
        some.stream()
                .filter(operation -> !warrant.covers(operation))
                .findFirst()
                .ifPresent(operation -> {
                    throw new AuthorizationException("Nobody but the register writes this: " + operation);
                });
        super.flushDbOperations(some, all);
    }

    private static Warrant ofCommand() {
        return Commands.warrant(
                Context.getCommandInvocationContext().getCommand(),
                Context.getCommandContext().getAuthentication());
    }
}
