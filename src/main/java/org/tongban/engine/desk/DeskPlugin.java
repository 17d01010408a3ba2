package org.tongban.engine.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.engine.people.Memberships;

/** Makes the engine ask the task whose it is, instead of one authorization row for each task and group. */
@Component
class DeskPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Memberships> memberships;

    DeskPlugin(ObjectProvider<Memberships> memberships) {
        this.memberships = memberships;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new ModelGrants());
        configuration.setCommandCheckers(new ArrayList<>(List.of(new TaskRights(), new TenantCommandChecker())));
        Stream.of(
                        new Sessions(AuthorizationManager.class, OwnTasks::new),
                        new Sessions(TaskManager.class, CaseTasks::new),
                        new Sessions(HistoricTaskInstanceManager.class, OpenTaskHistory::new))
                .forEach(ours ->
                        configuration.setCustomSessionFactories(with(configuration.getCustomSessionFactories(), ours)));
        configuration.setCustomPostBPMNParseListeners(with(
                configuration.getCustomPostBPMNParseListeners(), new HandOverParseListener(new HandOver(memberships))));
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> all = some == null ? new ArrayList<>() : new ArrayList<>(some);
        all.add(one);
        return all;
    }

    /** Opens ours wherever the engine asks for its own. */
    private record Sessions(Class<?> type, Supplier<Session> ours) implements SessionFactory {

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
