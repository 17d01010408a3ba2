package org.tongban.engine.lean;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * The process definitions the engine has read before, which it asks the database for again in each transaction. A definition's
 * model never changes. Whether it rests might, but nobody can make one rest: {@code FlowWriter} refuses the engine's command, on any
 * node. What is the newest of a process is not known for good, so it is asked each time, and another node's deployment is
 * in force here at once. Of a definition that was deleted elsewhere nothing starts, as its row is missing.
 */
class Definitions extends DeploymentCache {

    private static final int MOST = 1000;

    Definitions(ProcessEngineConfigurationImpl configuration) {
        super(new DefaultCacheFactory(), MOST);
        setDeployers(configuration.getDeployers());
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        ProcessDefinitionEntity known = id == null ? null : findProcessDefinitionFromCache(id);
        return known == null ? super.findDeployedProcessDefinitionById(id) : known;
    }
}
