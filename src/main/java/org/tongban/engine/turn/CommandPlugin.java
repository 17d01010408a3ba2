package org.tongban.engine.turn;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.engine.limit.LimitTimers;
import org.tongban.engine.people.Staff;
import org.tongban.engine.run.Families;

/** Puts around the engine's commands what people who work at the same time need, outside of the transaction. */
@Component
class CommandPlugin extends AbstractProcessEnginePlugin {

    private final Families families;
    private final Staff staff;
    private final ObjectProvider<LimitTimers> timers;
    private final ObjectProvider<JdbcClient> database;
    private final ObjectProvider<EntityManager> register;

    CommandPlugin(
            Families families,
            Staff staff,
            ObjectProvider<LimitTimers> timers,
            ObjectProvider<JdbcClient> database,
            ObjectProvider<EntityManager> register) {
        this.families = families;
        this.staff = staff;
        this.timers = timers;
        this.database = database;
        this.register = register;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> others = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(new InTurn(families, database, register));
        all.add(new Resting(families, staff, timers, new Instances(database)));
        configuration.setCustomPreCommandInterceptorsTxRequired(all);
    }
}
