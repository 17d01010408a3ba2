package org.tongban.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What Tongban changes in the engine: how models are read, how posts' forms are filled and completed, and regions. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final MatterExpressions expressions;
    private final PostTaskListener listener;
    private final SeparateDuties separation;
    private final FlowEnd end;
    private final Submission submission;
    private final TaskComments comments;
    private final FormFacts facts;
    private final OfferedForm offered;
    private final StartForm start;
    private final Region region;

    EnginePlugin(
            MatterExpressions expressions,
            PostTaskListener listener,
            SeparateDuties separation,
            FlowEnd end,
            Submission submission,
            TaskComments comments,
            FormFacts facts,
            OfferedForm offered,
            StartForm start,
            Region region) {
        this.expressions = expressions;
        this.listener = listener;
        this.separation = separation;
        this.end = end;
        this.submission = submission;
        this.comments = comments;
        this.facts = facts;
        this.offered = offered;
        this.start = start;
        this.region = region;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBpmnParseFactory(new DefaultBpmnParseFactory() {
            @Override
            public BpmnParse createBpmnParse(BpmnParser parser) {
                return new ModelParser(parser, expressions, listener, separation, end);
            }
        });
        configuration.setFormService(new CaseFormService(submission, facts, offered, start));
        configuration.setTaskService(new CaseTaskService(submission, comments));
        configuration.setCustomHistoryLevels(List.of(new InstanceHistory()));
        configuration.setTenantIdProvider(region);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    }
}
