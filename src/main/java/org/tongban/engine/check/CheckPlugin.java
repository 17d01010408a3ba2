package org.tongban.engine.check;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the check before everything the engine does with a deployment. */
@Component
class CheckPlugin extends AbstractProcessEnginePlugin {

    private final CataloguePart catalogue;

    CheckPlugin(CataloguePart catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreDeployers(List.of(new DeploymentCheck(catalogue)));
    }
}
