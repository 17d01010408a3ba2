package org.tongban.engine.lean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.springframework.stereotype.Component;

/** Lets the engine ask the database less. */
@Component
class LeanPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> before = configuration.getCustomSessionFactories();
        List<SessionFactory> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(new Managers(IncidentManager.class, Incidents::new));
        all.add(new Managers(EventSubscriptionManager.class, Subscriptions::new));
        configuration.setCustomSessionFactories(all);
    }

    /** Opens ours wherever the engine asks for its own. */
    private record Managers(Class<?> type, Supplier<Session> ours) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return ours.get();
        }
    }
}
