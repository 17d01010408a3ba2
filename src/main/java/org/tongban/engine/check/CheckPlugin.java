package org.tongban.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.engine.run.Families;

/** Puts the check before everything the engine does with a deployment. */
@Component
class CheckPlugin extends AbstractProcessEnginePlugin {

    private final CataloguePart catalogue;
    private final CheckTurn turn;
    private final Families families;
    private final ObjectProvider<JdbcClient> database;
    private final boolean example;

    /** @param example true in the example's hall on one's own machine */
    CheckPlugin(
            CataloguePart catalogue,
            CheckTurn turn,
            Families families,
            ObjectProvider<JdbcClient> database,
            @Value("${tongban.hall.example:false}") boolean example) {
        this.database = database;
        this.catalogue = catalogue;
        this.turn = turn;
        this.families = families;
        this.example = example;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreDeployers(
                before(new DeploymentCheck(catalogue, example), configuration.getCustomPreDeployers()));
        configuration.setCustomPreCommandInterceptorsTxRequired(before(
                new DeploymentsInTurn(turn, families, database),
                configuration.getCustomPreCommandInterceptorsTxRequired()));
    }

    private static <T> List<T> before(T first, @Nullable List<T> others) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(0, first);
        return all;
    }
}
