package org.tongban.engine.words;

import java.util.Map;
import java.util.Set;

/**
 * What a call may hand over and take back: the case, a variable under its own name, whether it goes with a one-thing, and the
 * register's answer to the question after which a flag is named. How a person decided is never written by a model, neither as a word of its own nor out of another variable.
 */
final class HandedOver {

    /** Whether a stage is gone through with a one-thing: whoever calls it knows. */
    private static final String SAID = "withBundle";

    /** Flags under the name of the question whose answer they are; what an applicant wrote is none. */
    private static final Set<String> ANSWERED = Set.of("inspectionMode", "jointInspection");

    private HandedOver() {}

    static boolean isAllowed(Map<String, String> attributes) {
        String target = attributes.getOrDefault("target", "");
        if (attributes.containsKey("businessKey")) {
            return attributes.size() == 1;
        }
        if (attributes.size() != 2) {
            return false;
        }
        String expression = attributes.get("sourceExpression");
        return expression == null ? target.equals(attributes.get("source")) : isAnswer(expression, target);
    }

    private static boolean isAnswer(String expression, String target) {
        boolean constant =
                Saying.in(expression).filter(Saying.Constant.class::isInstance).isPresent();
        RegisterCall call = RegisterCall.in(expression);
        return constant && target.equals(SAID)
                || call.isQuestion() && ANSWERED.contains(target) && target.equals(call.verb());
    }
}
