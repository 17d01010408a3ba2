package org.tongban.engine.check.wiring;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.tongban.engine.check.model.Entry;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;

/** What a call hands over to the process that is called. */
record Handing(Models models, Flow flow, CallActivity call) {

    /** Tells whether it hands over the number of the case that is called for. */
    boolean isOfRightCase() {
        List<String> keys = Flow.extensions(call, CamundaIn.class)
                .map(CamundaIn::getCamundaBusinessKey)
                .filter(Objects::nonNull)
                .toList();
        String called = String.valueOf(call.getCalledElement());
        return keys.equals(List.of(
                isItem(called)
                        ? "#{register.child(execution,'%s')}".formatted(called)
                        : "#{execution.processBusinessKey}"));
    }

    /** Tells whether it says of its own that a case goes with a one-thing. */
    boolean saysWrongly() {
        String right = "${%s}".formatted(isItem(String.valueOf(call.getCalledElement())));
        boolean ofOneThing = models.entry(flow.key()).filter(Entry::isBundle).isPresent();
        return Flow.extensions(call, CamundaIn.class)
                .filter(in -> "withBundle".equals(in.getCamundaTarget()))
                .map(CamundaIn::getCamundaSourceExpression)
                .anyMatch(said -> ofOneThing ? !right.equals(said) : said != null);
    }

    private boolean isItem(String called) {
        return models.entry(flow.key())
                .filter(entry -> entry.get("/items")
                        .valueStream()
                        .anyMatch(item -> called.equals(item.path("key").asText())))
                .isPresent();
    }
}
