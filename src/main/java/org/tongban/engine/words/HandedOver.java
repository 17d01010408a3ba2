package org.tongban.engine.words;

import java.util.Map;

/**
 * What a call may hand over and take back: the case, a variable under its own name, and yes, no or a register's answer for a
 * flag. How a person decided is never written by a model, neither as a word of its own nor out of another variable.
 */
final class HandedOver {

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
        boolean question = RegisterCall.in(expression).isQuestion();
        return (constant || question) && Flags.isFlag(target) || question && Flags.isAnswered(target);
    }
}
