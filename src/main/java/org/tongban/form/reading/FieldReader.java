package org.tongban.form.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Field;
import org.tongban.form.Format;
import org.tongban.form.Meaning;
import org.tongban.form.Option;
import org.tongban.text.Digits;
import org.tongban.text.Typed;

/** Reads one input component of a form and refuses what the server could not check. */
final class FieldReader {

    private static final int PATTERN_SHOWN = 100;

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
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
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

    private final JsonNode component;

    private final boolean published;

    private FieldReader(JsonNode component, boolean published) {
        this.component = component;
        this.published = published;
    }

    static Field read(JsonNode component, @Nullable String hide, boolean published) {
        return new FieldReader(component, published).field(hide);
    }

    private Field field(@Nullable String hide) {
        String type = component.path("type").asText();
        refuseUnless(TYPES.contains(type), "不支持的组件类型：" + type);
        JsonNode validate = component.path("validate");
        validate.fieldNames().forEachRemaining(rule -> refuseUnless(RULES.contains(rule), "不支持的校验规则：" + rule));
        component.fieldNames().forEachRemaining(name -> refuseUnless(ALLOWED.contains(name), "不支持的设置：" + name));
        return new Field(
                key(type),
                type,
                given(component, "subtype", JsonNode::asText),
                label(),
                given(component, "description", JsonNode::asText),
                flag(validate, "required") && !flag(component, "disabled"),
                given(validate, "minLength", this::whole),
                given(validate, "maxLength", this::whole),
                given(validate, "min", this::decimal),
                given(validate, "max", this::decimal),
                given(component, "decimalDigits", this::whole),
                format(given(validate, "pattern", JsonNode::asText)),
                given(validate, "validationType", JsonNode::asText),
                given(component.path("appearance"), "suffixAdorner", JsonNode::asText),
                options(type),
                hide,
                given(component, "defaultValue", FieldReader::scalar),
                rowFields(),
                meaning());
    }

    private Meaning meaning() {
        flag(component, "disallowPassedDates");
        return MeaningReader.read(component);
    }

    private String key(String type) {
        String key = component.path("dynamiclist".equals(type) ? "path" : "key").asText();
        refuseUnless(!key.isBlank(), "缺少 key");
        return key;
    }

    private String label() {
        for (String name : List.of("label", "dateLabel", "timeLabel")) {
            if (!component.path(name).asText().isBlank()) {
                return component.path(name).asText();
            }
        }
        throw fault("缺少 label");
    }

    private List<Option> options(String type) {
        List<Option> options = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> options.add(new Option(
                        option.path("value").asText(), option.path("label").asText())));
        refuseRepeated(options.stream().map(Option::value), "值");
        refuseRepeated(options.stream().map(Option::label), "名称");
        boolean atRunTime = component.has("valuesKey") || component.has("valuesExpression");
        refuseUnless(!CHOICES.contains(type) || atRunTime || !options.isEmpty(), "缺少选项");
        return options;
    }

    /** Whoever chooses one of two that read alike, or are kept alike, has not said which. */
    private void refuseRepeated(Stream<String> options, String what) {
        Set<String> known = new HashSet<>();
        options.map(String::strip).forEach(option -> refuseUnless(known.add(option), "选项的" + what + "重复：" + option));
    }

    private List<Field> rowFields() {
        List<Field> fields = new ArrayList<>();
        component.path("components").forEach(cell -> fields.add(read(cell, FormReader.hide(cell), published)));
        return fields;
    }

    private @Nullable Format format(@Nullable String regex) {
        boolean plain = regex != null && PlainPattern.is(regex);
        if (regex == null || published && !plain) {
            return null;
        }
        refuseUnless(
                plain,
                "pattern 只能由文字、\\d 一类的字符、方括号、圆括号、竖线和次数组成，最多300个字符，没有尽头的次数不能互相嵌套：" + Typed.cut(regex, PATTERN_SHOWN));
        Optional<Format> format = Format.of(regex);
        refuseUnless(published || format.isPresent(), "pattern 不是有效的正则表达式：" + regex);
        return format.orElse(null);
    }

    private void refuseUnless(boolean holds, String reason) {
        if (!holds) {
            throw fault(reason);
        }
    }

    private FormFault fault(String reason) {
        return new FormFault(component.path("id").asText() + " " + reason);
    }

    /** An expression in its place would hold in the editor's preview and nowhere else. */
    private boolean flag(JsonNode parent, String name) {
        JsonNode flag = parent.path(name);
        refuseUnless(flag.isMissingNode() || flag.isBoolean(), name + " 应当是 true 或者 false，不能是表达式");
        return flag.asBoolean();
    }

    private int whole(JsonNode number) {
        refuseUnless(number.isInt(), "校验规则的值应当是整数，不能是表达式：" + number.asText());
        return number.intValue();
    }

    private BigDecimal decimal(JsonNode number) {
        boolean written = number.isNumber()
                || Digits.PLAIN_NUMBER.matcher(number.asText()).matches();
        refuseUnless(written, "校验规则的值应当是数字，不能是表达式：" + number.asText());
        return new BigDecimal(number.asText());
    }

    private static Object scalar(JsonNode value) {
        return value.isBoolean()
                ? (Object) value.booleanValue()
                : value.isNumber() ? value.numberValue() : value.asText();
    }

    private static <T> @Nullable T given(JsonNode parent, String name, Function<JsonNode, T> read) {
        JsonNode node = parent.path(name);
        return node.isMissingNode() || node.isNull() || node.asText().isEmpty() ? null : read.apply(node);
    }
}
