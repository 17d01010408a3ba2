package org.tongban.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts around the engine's commands what people who work at the same time need, outside of the transaction. */
@Component
class CommandPlugin extends AbstractProcessEnginePlugin {

    private final Matters matters;
    private final ObjectProvider<JdbcClient> database;

    CommandPlugin(Matters matters, ObjectProvider<JdbcClient> database) {
        this.matters = matters;
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new InTurn(matters, database)));
    }
}
