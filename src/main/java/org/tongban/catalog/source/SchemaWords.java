package org.tongban.catalog.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in the designer's words what a schema found. */
final class SchemaWords {

    private static final Map<String, String> TYPES = Map.of(
            "integer", "整数", "string", "文字", "boolean", "true 或 false", "array", "列表", "object", "键和值", "number", "数");

    private SchemaWords() {}

    /** Tells whether an error says something itself; {@code if} and its like only lead to the one that does. */
    static boolean tells(Error error) {
        return !"if".equals(error.getKeyword());
    }

    /** Returns the key's path, such as {@code materials[0].basis.article}; also of a key that is missing or too much. */
    static String path(Error error) {
        StringBuilder path = new StringBuilder();
        NodePath place = error.getInstanceLocation();
        for (int i = 0; i < place.getNameCount(); i++) {
            Object step = place.getElement(i);
            path.append(step instanceof Integer ? "[" + step + "]" : "." + step);
        }
        if (error.getProperty() != null) {
            path.append('.').append(error.getProperty());
        }
        return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    static String reason(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "缺少";
            case "additionalProperties" -> "不是可用的键" + afterColon(Schemas.beside(error, "refusal"));
            case "enum" -> "值不可用：" + error.getInstanceNode().asText() + "，只能是 " + choices(rule);
            case "type" -> "值不可用：" + shown(error.getInstanceNode()) + "，应为" + type(rule);
            case "pattern" ->
                Schemas.beside(error, "patternErrorMessage")
                        + afterColon(error.getInstanceNode().asText());
            case "minimum" -> "不得小于 " + rule.asText();
            case "maximum" -> "不得大于 " + rule.asText();
            case "minItems" -> "至少要有" + rule.asText() + "个";
            case "minProperties" -> "没有写出任何内容";
            case "maxLength" -> "不得超过" + rule.asText() + "个字符";
            case "uniqueItems" -> "有重复";
            default -> rule.isBoolean() && !rule.asBoolean() ? "此处不应有" : error.getMessage();
        };
    }

    private static String choices(JsonNode allowed) {
        return StreamSupport.stream(allowed.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("、"));
    }

    private static String type(JsonNode rule) {
        return TYPES.getOrDefault(rule.asText(), rule.asText());
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.isArray() ? "列表" : "键和值";
    }

    private static String afterColon(String words) {
        return words.isBlank() ? "" : "：" + words;
    }
}
