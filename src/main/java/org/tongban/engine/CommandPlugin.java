package org.tongban.engine;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.cases.office.Rests;
import org.tongban.change.Changes;

/** Puts around the engine's commands what people who work at the same time need, outside of the transaction. */
@Component
class CommandPlugin extends AbstractProcessEnginePlugin {

    private final Matters matters;
    private final Staff staff;
    private final ObjectProvider<Rests> rests;
    private final ObjectProvider<Changes> changes;
    private final ObjectProvider<LimitTimers> timers;
    private final ObjectProvider<JdbcClient> database;
    private final ObjectProvider<EntityManager> register;

    CommandPlugin(
            Matters matters,
            Staff staff,
            ObjectProvider<Rests> rests,
            ObjectProvider<Changes> changes,
            ObjectProvider<LimitTimers> timers,
            ObjectProvider<JdbcClient> database,
            ObjectProvider<EntityManager> register) {
        this.matters = matters;
        this.staff = staff;
        this.rests = rests;
        this.changes = changes;
        this.timers = timers;
        this.database = database;
        this.register = register;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> others = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(new InTurn(matters, database, register));
        all.add(new Resting(matters, staff, rests, changes, timers, database));
        configuration.setCustomPreCommandInterceptorsTxRequired(all);
    }
}
