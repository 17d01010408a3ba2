package org.tongban.engine.parse;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.tongban.engine.task.SeparateDuties;

/** Lets the engine read models with {@link ModelParser}. */
@Component
class ParsePlugin extends AbstractProcessEnginePlugin {

    private final MatterExpressions expressions;
    private final PostTaskListener listener;
    private final SeparateDuties separation;
    private final FlowEnd end;

    ParsePlugin(MatterExpressions expressions, PostTaskListener listener, SeparateDuties separation, FlowEnd end) {
        this.expressions = expressions;
        this.listener = listener;
        this.separation = separation;
        this.end = end;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBpmnParseFactory(new DefaultBpmnParseFactory() {
            @Override
            public BpmnParse createBpmnParse(BpmnParser parser) {
                return new ModelParser(parser, expressions, listener, separation, end);
            }
        });
    }
}
