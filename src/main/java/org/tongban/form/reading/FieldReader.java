package org.tongban.form.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Field;
import org.tongban.form.Format;
import org.tongban.form.Meaning;
import org.tongban.form.Option;
import org.tongban.text.Typed;

/** Reads one input component of a form and refuses what the server could not check. */
final class FieldReader {

    private static final int PATTERN_SHOWN = 100;

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private final Component component;
    private final boolean published;

    private FieldReader(Component component, boolean published) {
        this.component = component;
        this.published = published;
    }

    static Field read(JsonNode component, @Nullable String hide, boolean published) {
        FieldReader reader = new FieldReader(new Component(component), published);
        reader.component.requireKnown();
        return reader.field(hide);
    }

    private Field field(@Nullable String hide) {
        String type = component.type();
        JsonNode json = component.json();
        JsonNode validate = component.validate();
        return new Field(
                key(type),
                type,
                Component.given(json, "subtype", JsonNode::asText),
                label(),
                Component.given(json, "description", JsonNode::asText),
                component.flag(validate, "required") && !component.flag(json, "disabled"),
                Component.given(validate, "minLength", component::whole),
                Component.given(validate, "maxLength", component::whole),
                Component.given(validate, "min", component::decimal),
                Component.given(validate, "max", component::decimal),
                Component.given(json, "decimalDigits", component::whole),
                format(Component.given(validate, "pattern", JsonNode::asText)),
                Component.given(validate, "validationType", JsonNode::asText),
                Component.given(json.path("appearance"), "suffixAdorner", JsonNode::asText),
                options(type),
                hide,
                Component.given(json, "defaultValue", Component::scalar),
                rowFields(),
                meaning());
    }

    private Meaning meaning() {
        component.flag(component.json(), "disallowPassedDates");
        return MeaningReader.read(component.json());
    }

    private String key(String type) {
        String key = component.text("dynamiclist".equals(type) ? "path" : "key");
        component.refuseUnless(!key.isBlank(), "缺少 key");
        return key;
    }

    private String label() {
        for (String name : List.of("label", "dateLabel", "timeLabel")) {
            if (!component.text(name).isBlank()) {
                return component.text(name);
            }
        }
        throw component.fault("缺少 label");
    }

    private List<Option> options(String type) {
        List<Option> options = new ArrayList<>();
        component
                .json()
                .path("values")
                .forEach(option -> options.add(new Option(
                        option.path("value").asText(), option.path("label").asText())));
        refuseRepeated(options.stream().map(Option::value), "值");
        refuseRepeated(options.stream().map(Option::label), "名称");
        boolean atRunTime =
                component.json().has("valuesKey") || component.json().has("valuesExpression");
        component.refuseUnless(!CHOICES.contains(type) || atRunTime || !options.isEmpty(), "缺少选项");
        return options;
    }

    /** Whoever chooses one of two that read alike, or are kept alike, has not said which. */
    private void refuseRepeated(Stream<String> options, String what) {
        Set<String> known = new HashSet<>();
        options.map(String::strip)
                .forEach(option -> component.refuseUnless(known.add(option), "选项的" + what + "重复：" + option));
    }

    private List<Field> rowFields() {
        List<Field> fields = new ArrayList<>();
        component.json().path("components").forEach(cell -> fields.add(read(cell, FormReader.hide(cell), published)));
        return fields;
    }

    private @Nullable Format format(@Nullable String regex) {
        boolean plain = regex != null && PlainPattern.is(regex);
        if (regex == null || published && !plain) {
            return null;
        }
        component.refuseUnless(
                plain,
                "pattern 只能由文字、\\d 一类的字符、方括号、圆括号、竖线和次数组成，最多300个字符，没有尽头的次数不能互相嵌套：" + Typed.cut(regex, PATTERN_SHOWN));
        Optional<Format> format = Format.of(regex);
        component.refuseUnless(published || format.isPresent(), "pattern 不是有效的正则表达式：" + regex);
        return format.orElse(null);
    }
}
