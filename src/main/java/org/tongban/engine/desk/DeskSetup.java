package org.tongban.engine.desk;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.engine.people.FirstPeople;

/** Sets up what is missing before the first request is served: all of it or nothing, and one node at a time. */
@Component
class DeskSetup implements SmartInitializingSingleton {

    private final ProcessEngineConfigurationImpl engine;
    private final TransactionOperations transaction;
    private final Groups groups;
    private final SharedFilters filters;
    private final FirstPeople people;

    DeskSetup(
            ProcessEngineConfigurationImpl engine,
            TransactionOperations transaction,
            Groups groups,
            SharedFilters filters,
            FirstPeople people) {
        this.engine = engine;
        this.transaction = transaction;
        this.groups = groups;
        this.filters = filters;
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            waitForOtherNodes();
            groups.setUp();
            filters.setUp();
            people.setUp();
        });
    }

    private void waitForOtherNodes() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            return null;
        });
    }
}
