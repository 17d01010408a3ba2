package org.tongban.portal.sheet;

import java.util.stream.Collectors;
import org.tongban.portal.sheet.Condition.All;
import org.tongban.portal.sheet.Condition.Answer;
import org.tongban.portal.sheet.Condition.Any;
import org.tongban.portal.sheet.Condition.AnyChoice;

/**
 * Writes a condition as a selector on the form that holds its inputs, so that a style sheet alone shows and hides what
 * depends on an answer. A browser that does not know {@code :has()} drops the rule and shows everything.
 */
final class ConditionStyle {

    private ConditionStyle() {}

    /** Returns the rule that hides an element while the condition holds. */
    static String hidden(String elementId, Condition condition) {
        return "form" + selector(condition) + " #" + elementId + " { display: none }\n";
    }

    private static String selector(Condition condition) {
        if (condition instanceof Answer answer) {
            String value = "[value=\"" + answer.value() + "\"]:checked";
            String input = named(answer.field());
            return given(input + value + ", " + input + " " + value, answer.met());
        }
        if (condition instanceof AnyChoice choice) {
            return given(named(choice.field()) + ":checked", choice.met());
        }
        if (condition instanceof Any any) {
            return any.parts().stream().map(ConditionStyle::selector).collect(Collectors.joining(", ", ":is(", ")"));
        }
        return ((All) condition).parts().stream().map(ConditionStyle::selector).collect(Collectors.joining());
    }

    private static String named(String field) {
        return "[name=\"" + field + "\"]";
    }

    private static String given(String selectors, boolean met) {
        return (met ? ":has(" : ":not(:has(") + selectors + (met ? ")" : "))");
    }
}
