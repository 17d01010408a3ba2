package org.tongban.engine.check.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongban.engine.check.model.FormFile;

/**
 * A hall's own field in a form that all cases pass: whatever it may say is listed, so that there is always something that a
 * person can type or tick, and no case waits for ever.
 */
final class OwnField {

    private static final Set<String> SAYS = Set.of("type", "id", "key", "label", "description", "layout", "validate");
    private static final Set<String> TEXT = Set.of("required", "minLength", "maxLength");
    private static final Map<String, Set<String>> CHECKS = Map.of(
            "textfield",
            TEXT,
            "textarea",
            TEXT,
            "number",
            Set.of("required", "min", "max"),
            "checkbox",
            Set.of("required"));

    private static final Set<String> LAYOUT = Set.of("row", "columns");
    private static final int MOST_COLUMNS = 16;

    /** More than these characters at least nobody is made to write. */
    private static final int MOST_AT_LEAST = 100;

    /** As anybody may type it into a number field. */
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");

    private OwnField() {}

    static boolean canBeFilledIn(JsonNode field) {
        Set<String> checks = CHECKS.getOrDefault(FormFile.type(field), Set.of());
        JsonNode validate = field.path("validate");
        return CHECKS.containsKey(FormFile.type(field))
                && field.properties().stream().map(Map.Entry::getKey).allMatch(SAYS::contains)
                && isObject(validate)
                && validate.properties().stream().map(Map.Entry::getKey).allMatch(checks::contains)
                && (!validate.has("required") || validate.path("required").isBoolean())
                && hasRoomForText(validate)
                && hasRoomForNumber(validate);
    }

    /** @return whether its hint and its place on the page are such that it is shown */
    static boolean isShown(JsonNode component) {
        JsonNode layout = component.path("layout");
        JsonNode columns = layout.path("columns");
        return (!component.has("description") || component.path("description").isTextual())
                && isObject(layout)
                && layout.properties().stream().map(Map.Entry::getKey).allMatch(LAYOUT::contains)
                && (!layout.has("row") || layout.path("row").isTextual())
                && (columns.isMissingNode() || columns.isNull() || isWithin(columns, 1, MOST_COLUMNS));
    }

    private static boolean isObject(JsonNode node) {
        return node.isMissingNode() || node.isObject();
    }

    private static boolean hasRoomForText(JsonNode validate) {
        JsonNode least = validate.path("minLength");
        JsonNode most = validate.path("maxLength");
        return (least.isMissingNode() || isWithin(least, 0, MOST_AT_LEAST))
                && (most.isMissingNode() || isWithin(most, Math.max(1, least.asInt()), Integer.MAX_VALUE));
    }

    private static boolean hasRoomForNumber(JsonNode validate) {
        JsonNode least = validate.path("min");
        JsonNode most = validate.path("max");
        return (least.isMissingNode() || isTyped(least))
                && (most.isMissingNode() || isTyped(most))
                && (least.isMissingNode()
                        || most.isMissingNode()
                        || number(least).compareTo(number(most)) <= 0);
    }

    private static boolean isWithin(JsonNode number, int least, int most) {
        return number.isInt() && number.intValue() >= least && number.intValue() <= most;
    }

    private static boolean isTyped(JsonNode number) {
        return number.isNumber()
                && Double.isFinite(number.doubleValue())
                && TYPED.matcher(number(number).toPlainString()).matches();
    }

    private static BigDecimal number(JsonNode number) {
        return number.decimalValue();
    }
}
