package org.tongban.form.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongban.text.Digits;

/** One input component as it stands in a form's file; it says nothing but what is listed here, and no expression for a value. */
record Component(JsonNode json) {

    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "dynamiclist");
    private static final Set<String> RULES =
            Set.of("required", "minLength", "maxLength", "min", "max", "pattern", "validationType");

    /** What a component may say besides its rules: what it looks like, and what Tasklist needs to show it. */
    private static final Set<String> ALLOWED = Set.of(
            "type",
            "id",
            "key",
            "path",
            "label",
            "dateLabel",
            "timeLabel",
            "description",
            "subtype",
            "layout",
            "appearance",
            "conditional",
            "validate",
            "properties",
            "defaultValue",
            "disabled",
            "readonly",
            "values",
            "valuesKey",
            "valuesExpression",
            "components",
            "decimalDigits",
            "increment",
            "disallowPassedDates",
            "timeInterval",
            "timeSerializingFormat",
            "use24h",
            "searchable",
            "showOutline",
            "verticalAlignment",
            "isRepeating",
            "allowAddRemove",
            "defaultRepetitions",
            "disableCollapse",
            "nonCollapsedItems");

    /** @throws FormFault if it is of no type that is known, or says what is not */
    void requireKnown() {
        refuseUnless(TYPES.contains(type()), "不支持的组件类型：" + type());
        validate().fieldNames().forEachRemaining(rule -> refuseUnless(RULES.contains(rule), "不支持的校验规则：" + rule));
        json.fieldNames().forEachRemaining(name -> refuseUnless(ALLOWED.contains(name), "不支持的设置：" + name));
    }

    String type() {
        return text("type");
    }

    JsonNode validate() {
        return json.path("validate");
    }

    String text(String name) {
        return json.path(name).asText();
    }

    /** An expression in its place would hold in the editor's preview and nowhere else. */
    boolean flag(JsonNode parent, String name) {
        JsonNode flag = parent.path(name);
        refuseUnless(flag.isMissingNode() || flag.isBoolean(), name + " 应当是 true 或者 false，不能是表达式");
        return flag.asBoolean();
    }

    int whole(JsonNode number) {
        refuseUnless(number.isInt(), "校验规则的值应当是整数，不能是表达式：" + number.asText());
        return number.intValue();
    }

    BigDecimal decimal(JsonNode number) {
        boolean written = number.isNumber()
                || Digits.PLAIN_NUMBER.matcher(number.asText()).matches();
        refuseUnless(written, "校验规则的值应当是数字，不能是表达式：" + number.asText());
        return new BigDecimal(number.asText());
    }

    static Object scalar(JsonNode value) {
        return value.isBoolean()
                ? (Object) value.booleanValue()
                : value.isNumber() ? value.numberValue() : value.asText();
    }

    static <T> @Nullable T given(JsonNode parent, String name, Function<JsonNode, T> read) {
        JsonNode node = parent.path(name);
        return node.isMissingNode() || node.isNull() || node.asText().isEmpty() ? null : read.apply(node);
    }

    void refuseUnless(boolean holds, String reason) {
        if (!holds) {
            throw fault(reason);
        }
    }

    FormFault fault(String reason) {
        return new FormFault(text("id") + " " + reason);
    }
}
