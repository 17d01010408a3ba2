package org.tongban.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
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
        List<Deployer> others = configuration.getCustomPreDeployers();
        List<Deployer> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(0, new DeploymentCheck(catalogue));
        configuration.setCustomPreDeployers(all);
    }
}
