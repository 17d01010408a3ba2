package org.tongban.engine.parse;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.limit.LimitWords;
import org.tongban.engine.task.SeparateDuties;

/** Reads a model, with limits in words where the engine by itself knows only durations and dates. */
class ModelParser extends BpmnParse {

    private final MatterExpressions expressions;
    private final PostTaskListener listener;
    private final SeparateDuties separation;
    private final FlowEnd end;

    ModelParser(
            BpmnParser parser,
            MatterExpressions expressions,
            PostTaskListener listener,
            SeparateDuties separation,
            FlowEnd end) {
        super(parser);
        this.expressions = expressions;
        this.listener = listener;
        this.separation = separation;
        this.end = end;
    }

    @Override
    public ProcessDefinitionEntity parseProcess(Element element) {
        ProcessDefinitionEntity process = super.parseProcess(element);
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, end);
        return process;
    }

    @Override
    protected @Nullable Expression parseExpression(Element parent, String child) {
        Element value = parent.element(child);
        String words = value == null ? "" : value.getText().trim();
        return LimitWords.understands(words) ? expressions.timer(words) : super.parseExpression(parent, child);
    }

    @Override
    public TaskDefinition parseTaskDefinition(
            Element element, String key, ActivityImpl activity, ProcessDefinitionEntity process) {
        TaskDefinition task = super.parseTaskDefinition(element, key, activity, process);
        String words = element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "dueDate");
        task.setNameExpression(expressions.taskName(element.attribute("name")));
        task.setPriorityExpression(expressions.priority());
        if (words != null && LimitWords.understands(words.trim())) {
            task.setDueDateExpression(expressions.due(words.trim()));
            task.setFollowUpDateExpression(expressions.followUp(words.trim()));
        }
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, separation);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
        return task;
    }
}
