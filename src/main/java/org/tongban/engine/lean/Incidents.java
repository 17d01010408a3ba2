package org.tongban.engine.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Whenever a job goes, the engine asks which incidents it has. They hang on the execution the job is of, and an execution knows
 * by itself if none do.
 */
class Incidents extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfigurationAndIncidentType(String configuration, @Nullable String type) {
        JobEntity job = getDbEntityManager().getCachedEntity(JobEntity.class, configuration);
        return job != null && isOfSoundExecution(job)
                ? List.of()
                : super.findIncidentByConfigurationAndIncidentType(configuration, type);
    }

    private static boolean isOfSoundExecution(JobEntity job) {
        ExecutionEntity execution = job.getExecutionId() == null ? null : job.getExecution();
        return execution != null && execution.getIncidents().isEmpty();
    }
}
