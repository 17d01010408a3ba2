package org.tongban.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the check before everything the engine does with a deployment. */
@Component
class CheckPlugin extends AbstractProcessEnginePlugin {

    private final CataloguePart catalogue;
    private final CheckTurn turn;

    CheckPlugin(CataloguePart catalogue, CheckTurn turn) {
        this.catalogue = catalogue;
        this.turn = turn;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreDeployers(
                before(new DeploymentCheck(catalogue), configuration.getCustomPreDeployers()));
        configuration.setCustomPreCommandInterceptorsTxRequired(
                before(new DeploymentsInTurn(turn), configuration.getCustomPreCommandInterceptorsTxRequired()));
    }

    private static <T> List<T> before(T first, @Nullable List<T> others) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(0, first);
        return all;
    }
}
