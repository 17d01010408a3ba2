package org.tongban.form.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Meaning;
import org.tongban.form.TextKind;

/** Reads the words in a field's {@code properties}, and refuses what would be obeyed by nobody. */
final class MeaningReader {

    private static final Set<String> WORDS = Set.of("kind", "notBefore", "notAfter", "birthOf", "sexOf");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final Set<String> CHOICES = Set.of("radio", "select");

    /** Facts that every form knows mean the same everywhere. */
    private static final Map<String, TextKind> KNOWN =
            Map.of("applicantId", TextKind.APPLICANT, "agentId", TextKind.PERSON, "phone", TextKind.PHONE);

    private final JsonNode component;
    private final JsonNode properties;

    private MeaningReader(JsonNode component) {
        this.component = component;
        this.properties = component.path("properties");
    }

    static Meaning read(JsonNode component) {
        return new MeaningReader(component).meaning();
    }

    private Meaning meaning() {
        properties
                .fieldNames()
                .forEachRemaining(word -> refuseUnless(WORDS.contains(word), "properties 中不认识的词：" + word));
        Meaning meaning = new Meaning(kind(), word("notBefore"), word("notAfter"), word("birthOf"), word("sexOf"));
        boolean day = type().equals("datetime") || meaning.kind() == TextKind.MONTH;
        refuseUnless(meaning.kind() == null || TEXTS.contains(type()), "kind 只能用于文字字段");
        refuseUnless(day || meaning.notBefore() == null && meaning.notAfter() == null, "notBefore、notAfter 只能用于日期和年月");
        refuseUnless(type().equals("datetime") || meaning.birthOf() == null, "birthOf 只能用于日期");
        refuseUnless(CHOICES.contains(type()) || meaning.sexOf() == null, "sexOf 只能用于单选");
        return disallowsPassedDates(meaning);
    }

    private @Nullable TextKind kind() {
        String word = word("kind");
        if (word != null) {
            return TextKind.of(word).orElseThrow(() -> fault("不认识的 kind：" + word));
        }
        boolean phone = component.at("/validate/validationType").asText().equals("phone");
        return !TEXTS.contains(type())
                ? null
                : phone ? TextKind.PHONE : KNOWN.get(component.path("key").asText());
    }

    /** The form editor has a box of its own for it. */
    private Meaning disallowsPassedDates(Meaning meaning) {
        if (!component.path("disallowPassedDates").asBoolean()) {
            return meaning;
        }
        refuseUnless(meaning.notBefore() == null, "disallowPassedDates 与 notBefore 只能写一个");
        return new Meaning(meaning.kind(), Meaning.TODAY, meaning.notAfter(), meaning.birthOf(), meaning.sexOf());
    }

    private @Nullable String word(String name) {
        JsonNode word = properties.path(name);
        refuseUnless(word.isMissingNode() || word.isTextual(), "properties 的 " + name + " 应当是一个词");
        return word.isMissingNode() ? null : word.asText().strip();
    }

    private String type() {
        return component.path("type").asText();
    }

    private void refuseUnless(boolean holds, String reason) {
        if (!holds) {
            throw fault(reason);
        }
    }

    private FormFault fault(String reason) {
        return new FormFault(component.path("id").asText() + " " + reason);
    }
}
