package org.tongban.engine.lean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.stereotype.Component;

/** Lets the engine ask the database less. */
@Component
class LeanPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> before = configuration.getCustomSessionFactories();
        List<SessionFactory> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(new Managers(ExecutionManager.class, Executions::new));
        all.add(new Managers(IncidentManager.class, Incidents::new));
        all.add(new Managers(EventSubscriptionManager.class, Subscriptions::new));
        all.add(new Managers(VariableInstanceManager.class, Variables::new));
        Map<String, JobDefinitionEntity> timers = JobDefinitions.none();
        all.add(new Managers(JobDefinitionManager.class, () -> new JobDefinitions(timers)));
        configuration.setCustomSessionFactories(all);
        configuration.setHistoryEventProducer(new HistoryEvents());
    }

    /** Here the engine knows by whom models are deployed, and has deployed none yet. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setDeploymentCache(new Definitions(configuration));
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
