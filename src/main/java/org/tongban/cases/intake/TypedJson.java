package org.tongban.cases.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.CaseProblem;

/** Keeps what somebody typed as JSON, in the order of the page and with every character. */
@Converter
class TypedJson implements AttributeConverter<Map<String, List<String>>, String> {

    /** The longest text the column holds. */
    private static final int MOST = 60_000;

    private static final TypeReference<LinkedHashMap<String, List<String>>> TYPED = new TypeReference<>() {};

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws CaseProblem if it is longer than any form allows */
    static void requireShort(Map<String, ?> typed) {
        if (json(typed).length() > MOST) {
            throw new CaseProblem("draft-too-long", "填写的内容太长，没有收下。请缩短后再试。");
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Map<String, List<String>> typed) {
        return typed == null ? null : json(typed);
    }

    @Override
    public @Nullable Map<String, List<String>> convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, TYPED);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String json(Map<String, ?> typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
