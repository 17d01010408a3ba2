package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachForm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/** Forms can be shown by Tasklist and the portal, ask in Chinese, and bound what is typed. */
public final class FormRules {

    private static final int SCHEMA_OF_TASKLIST = 16;

    /** What the portal renders. */
    private static final Set<String> OF_APPLICANTS = Set.of(
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

    /** What was submitted in Tasklist in a browser, where a component that only shows may still keep 提交 grey. */
    public static final Set<String> OF_POSTS = Set.of(
            "text",
            "table",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "dynamiclist",
            "separator");

    private static final Set<String> AT_THE_TOP = Set.of(
            "schemaVersion", "type", "id", "components", "exporter", "executionPlatform", "executionPlatformVersion");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "form-schema",
                    "DESIGN 4",
                    "表单应当为 Camunda 7 表单，schemaVersion 不高于16，最外层只写建模工具写的几项",
                    "A form is one of Camunda 7 with a schema version of at most 16, and says at its top what the Modeler says there",
                    eachForm(form -> isReadByTasklist(form)
                            ? Stream.empty()
                            : Stream.of(form.file().whole()))),
            Rule.of(
                    "form-components",
                    "DESIGN 4",
                    "申请表只能使用网上大厅能显示的组件，岗位表单只能使用在待办工作台提交过的组件",
                    "An application form uses only components that the portal renders, a post's only those that were submitted"
                            + " in Tasklist",
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
        return AT_THE_TOP.containsAll(
                        form.content().propertyStream().map(Map.Entry::getKey).toList())
                && form.content()
                        .path("executionPlatform")
                        .asText("Camunda Platform")
                        .equals("Camunda Platform")
                && form.content().path("type").asText().equals("default")
                && schema > 0
                && schema <= SCHEMA_OF_TASKLIST;
    }

    private static Stream<Place> unshown(FormFile form, boolean ofPost) {
        return form.components()
                .filter(component -> !(ofPost ? OF_POSTS : OF_APPLICANTS).contains(FormFile.type(component)))
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
