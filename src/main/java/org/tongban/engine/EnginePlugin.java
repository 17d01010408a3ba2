package org.tongban.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.tongban.engine.run.Region;

/** What Tongban changes in the engine as a whole: what it keeps of instances, whose they are, and which errors it minds. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final Region region;

    EnginePlugin(Region region) {
        this.region = region;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new InstanceHistory()));
        configuration.setTenantIdProvider(region);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    }
}
