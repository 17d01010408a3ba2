package org.tongban.engine.postform;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets the engine fill posts' forms and take them in with {@link CaseFormService}. */
@Component
class FormPlugin extends AbstractProcessEnginePlugin {

    private final Submission submission;
    private final FormFacts facts;
    private final OfferedForm offered;
    private final StartForm start;

    FormPlugin(Submission submission, FormFacts facts, OfferedForm offered, StartForm start) {
        this.submission = submission;
        this.facts = facts;
        this.offered = offered;
        this.start = start;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new CaseFormService(submission, facts, offered, start));
    }
}
