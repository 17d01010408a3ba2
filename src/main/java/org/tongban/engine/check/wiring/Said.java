package org.tongban.engine.check.wiring;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.words.RegisterCall;

/** One expression of a model, and where it stands. */
public record Said(Place place, RegisterCall call) {

    /** @return what the model tells the register, with expressions that are no such words */
    public static Stream<Said> commands(Flow flow) {
        return Stream.of(
                        flow.each(ServiceTask.class)
                                .filter(task -> task.getCamundaExpression() != null)
                                .map(task -> said(flow, task, task.getCamundaExpression())),
                        flow.each(CamundaExecutionListener.class)
                                .filter(listener -> listener.getCamundaExpression() != null)
                                .map(listener -> said(flow, listener, listener.getCamundaExpression())),
                        flow.each(MessageEventDefinition.class)
                                .filter(message -> message.getCamundaExpression() != null)
                                .map(message -> said(flow, message, message.getCamundaExpression())))
                .flatMap(expressions -> expressions);
    }

    static Stream<Said> questions(Flow flow) {
        return Stream.of(
                        flow.each(CamundaIn.class).map(in -> said(flow, in, in.getCamundaSourceExpression())),
                        flow.each(CamundaIn.class).map(in -> said(flow, in, in.getCamundaBusinessKey())))
                .flatMap(expressions -> expressions)
                .filter(said -> said.place().detail().matches("(?s).*[$#]\\{.*"))
                .filter(said ->
                        !said.place().detail().matches("\\$\\{(true|false)}|#\\{execution\\.processBusinessKey}"));
    }

    /** What a table is asked about is what the register knows, no word of the model's own. */
    static Stream<Said> inputs(Flow flow) {
        return flow.each(CamundaInputParameter.class)
                .map(input -> said(flow, input, input.getTextContent().strip()));
    }

    private static Said said(Flow flow, ModelElementInstance element, String expression) {
        String words = Objects.requireNonNullElse(expression, "");
        return new Said(flow.around(element).saying(words), RegisterCall.in(words));
    }
}
