package org.tongban.engine.task;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.tongban.engine.postform.Submission;

/** Lets the engine complete tasks and keep what is said beside them with {@link CaseTaskService}. */
@Component
class TaskPlugin extends AbstractProcessEnginePlugin {

    private final Submission submission;
    private final TaskComments comments;

    TaskPlugin(Submission submission, TaskComments comments) {
        this.submission = submission;
        this.comments = comments;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new CaseTaskService(submission, comments));
    }
}
