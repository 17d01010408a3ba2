package org.tongban.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What Tongban changes in the engine: how models are read, how posts' forms are filled and completed, and regions. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final LimitExpressions limits;
    private final PostTaskListener listener;
    private final CaseFormService forms;
    private final CaseTaskService tasks;
    private final Region region;

    EnginePlugin(
            LimitExpressions limits,
            PostTaskListener listener,
            CaseFormService forms,
            CaseTaskService tasks,
            Region region) {
        this.limits = limits;
        this.listener = listener;
        this.forms = forms;
        this.tasks = tasks;
        this.region = region;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBpmnParseFactory(new DefaultBpmnParseFactory() {
            @Override
            public BpmnParse createBpmnParse(BpmnParser parser) {
                return new ModelParser(parser, limits, listener);
            }
        });
        configuration.setFormService(forms);
        configuration.setTaskService(tasks);
        configuration.setTenantIdProvider(region);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    }
}
