package org.tongban.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.cases.Turns;

/** Puts around the engine's commands what people who work at the same time need, outside of the transaction. */
@Component
class CommandPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Turns> turns;
    private final ObjectProvider<JdbcClient> database;

    CommandPlugin(ObjectProvider<Turns> turns, ObjectProvider<JdbcClient> database) {
        this.turns = turns;
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new InTurn(turns, database)));
    }
}
