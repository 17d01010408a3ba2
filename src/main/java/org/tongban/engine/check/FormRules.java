package org.tongban.engine.check;

import static org.tongban.engine.check.Models.eachForm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Forms can be shown by Tasklist and the portal, ask in Chinese, and bound what is typed. */
final class FormRules {

    private static final int SCHEMA_OF_TASKLIST = 16;

    /** What both Tasklist (form-js 1.8.7) and the portal show. */
    private static final Set<String> BOTH = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "datetime",
            "group",
            "separator");

    private static final Set<String> TASKLIST = Set.of("table", "dynamiclist", "taglist", "image", "spacer", "html");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "form-schema",
                    "DESIGN 4",
                    "表单应当为 Camunda 表单，schemaVersion 不高于16",
                    "A form is a Camunda form with a schema version of at most 16",
                    eachForm(form -> isReadByTasklist(form)
                            ? Stream.empty()
                            : Stream.of(form.file().whole()))),
            Rule.of(
                    "form-components",
                    "DESIGN 4",
                    "表单只能使用待办工作台和网上大厅都能显示的组件",
                    "A form uses only components that Tasklist and the portal render",
                    models -> models.forms().flatMap(form -> unshown(form, form.ofPost(models)))),
            Rule.of(
                    "form-ids",
                    "STYLE DMN and forms",
                    "组件 id 应当为“类型_英文”，不得重复，不用自动生成的 id",
                    "A component's id is <Type>_<Name>, once, never a generated one",
                    eachForm(form -> repeated(form, form.components().toList(), "id", "[A-Z][a-z]+_[A-Za-z]+"))),
            Rule.of(
                    "asks-once",
                    "C2",
                    "同一事实只问一次：字段 key 不得重复，用驼峰英文",
                    "A fact is asked once: keys are not repeated, and are in camel case",
                    eachForm(form -> repeated(form, form.inputs().toList(), "key", "[a-z][A-Za-z0-9]*"))),
            Rule.of(
                    "form-labels",
                    "STYLE DMN and forms",
                    "表单上的文字应当用中文",
                    "Words on a form are Chinese",
                    eachForm(form -> form.components().flatMap(component -> labels(component)
                            .filter(label -> !label.matches("(?s).*\\p{IsHan}.*") || label.matches("(?s).*[a-z]{3}.*"))
                            .map(label -> form.at(component).saying(label))))),
            Rule.of(
                    "bounded-text",
                    "STYLE DMN and forms",
                    "文字字段应当有最大长度或者格式要求",
                    "A text field has a maximum length or a pattern",
                    eachForm(form -> form.components()
                            .filter(component -> FormFile.type(component).matches("textfield|textarea"))
                            .filter(component -> !component
                                            .at("/validate/maxLength")
                                            .isInt()
                                    && !component.at("/validate/pattern").isTextual())
                            .map(form::at))));

    private FormRules() {}

    private static boolean isReadByTasklist(FormFile form) {
        int schema = form.content().path("schemaVersion").asInt();
        return form.content().path("type").asText().equals("default") && schema > 0 && schema <= SCHEMA_OF_TASKLIST;
    }

    private static Stream<Place> unshown(FormFile form, boolean ofPost) {
        return form.components()
                .filter(component -> {
                    String type = FormFile.type(component);
                    return !BOTH.contains(type) && !(ofPost && TASKLIST.contains(type));
                })
                .map(component -> form.at(component).saying(FormFile.type(component)));
    }

    private static Stream<Place> repeated(FormFile form, List<JsonNode> components, String name, String shape) {
        Set<String> seen = new HashSet<>();
        Function<JsonNode, String> value = component -> component.path(name).asText();
        return components.stream()
                .filter(component -> !value.apply(component).matches(shape) || !seen.add(value.apply(component)))
                .map(component -> form.at(component).saying(value.apply(component)));
    }

    private static Stream<String> labels(JsonNode component) {
        Stream<JsonNode> options = Stream.concat(
                component.path("values").valueStream(),
                component.path("columns").valueStream());
        return Stream.concat(Stream.of(component), options)
                .map(labelled -> labelled.path("label"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}
