package org.tongban.engine.check;

import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongban.engine.postform.MayCheck;
import org.tongban.engine.run.Families;

/**
 * Lets a deployment, and what is done with what people bring, such as a change of the catalogue, wait for its turn before it begins a transaction, so that no
 * wait holds a connection.
 */
final class DeploymentsInTurn extends CommandInterceptor {

    private final CheckTurn turn;
    private final Families families;
    private final ObjectProvider<JdbcClient> database;

    DeploymentsInTurn(CheckTurn turn, Families families, ObjectProvider<JdbcClient> database) {
        this.turn = turn;
        this.families = families;
        this.database = database;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!isChecked(command)) {
            return next.execute(command);
        }
        return Reviewed.now() ? turn.takeInTheEnd(() -> next.execute(command)) : turn.take(() -> next.execute(command));
    }

    private boolean isChecked(Command<?> command) {
        return command instanceof DeployCmd
                || command instanceof MayCheck work
                        && families.opening(work.process(database.getObject())).isPresent();
    }
}
