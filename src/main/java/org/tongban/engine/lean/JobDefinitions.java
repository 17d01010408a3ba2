package org.tongban.engine.lean;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/**
 * The timers of a model as they were deployed, which the engine asks for whenever one begins to run. Nobody changes them
 * afterwards, on any node: {@code FlowWriter} refuses it. What is known is handed to the engine as if just read, so that it would notice
 * and refuse a change all the same.
 */
class JobDefinitions extends JobDefinitionManager {

    private final Map<String, JobDefinitionEntity> known;

    JobDefinitions(Map<String, JobDefinitionEntity> known) {
        this.known = known;
    }

    static Map<String, JobDefinitionEntity> none() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public @Nullable JobDefinitionEntity findById(String id) {
        JobDefinitionEntity here = getDbEntityManager().getCachedEntity(JobDefinitionEntity.class, id);
        if (here != null) {
            return super.findById(id);
        }
        JobDefinitionEntity before = known.get(id);
        return before == null ? read(id) : handOut(copy(before));
    }

    private @Nullable JobDefinitionEntity read(String id) {
        JobDefinitionEntity read = super.findById(id);
        if (read != null) {
            known.put(id, copy(read));
        }
        return read;
    }

    private JobDefinitionEntity handOut(JobDefinitionEntity copy) {
        getDbEntityManager().getDbEntityCache().putPersistent(copy);
        return copy;
    }

    private static JobDefinitionEntity copy(JobDefinitionEntity one) {
        JobDefinitionEntity copy = new JobDefinitionEntity();
        BeanUtils.copyProperties(one, copy);
        copy.setJobPriority(one.getOverridingJobPriority());
        return copy;
    }
}
