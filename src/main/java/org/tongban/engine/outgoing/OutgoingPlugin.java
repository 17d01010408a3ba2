package org.tongban.engine.outgoing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the engine deliver before its jobs, and say of what failed what that means. */
@Component
class OutgoingPlugin extends AbstractProcessEnginePlugin {

    private final Attempts attempts;
    private final ObjectProvider<JdbcClient> database;

    OutgoingPlugin(Attempts attempts, ObjectProvider<JdbcClient> database) {
        this.attempts = attempts;
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> others = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(new SentBefore(attempts, database));
        configuration.setCustomPreCommandInterceptorsTxRequired(all);
        configuration.setFailedJobCommandFactory((job, failure) -> new OutgoingRetry(job, failure, attempts));
    }
}
