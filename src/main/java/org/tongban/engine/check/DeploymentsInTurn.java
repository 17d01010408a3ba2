package org.tongban.engine.check;

import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Lets a deployment wait for its turn before it begins a transaction, so that no wait holds a connection. */
final class DeploymentsInTurn extends CommandInterceptor {

    private final CheckTurn turn;

    DeploymentsInTurn(CheckTurn turn) {
        this.turn = turn;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof DeployCmd ? turn.take(() -> next.execute(command)) : next.execute(command);
    }
}
