package org.tongban.cases.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Unsupplied;

/** What the answers of an item's application come to. */
@Component
public class Answered {

    private static final TypeReference<Map<String, @Nullable Object>> FACTS = new TypeReference<>() {};

    private final Catalog catalog;
    private final ObjectMapper json;

    Answered(Catalog catalog, ObjectMapper json) {
        this.catalog = catalog;
        this.json = json;
    }

    public Map<String, @Nullable Object> facts(Case subject) {
        try {
            return json.readValue(subject.answers(), FACTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns what comes of it that a material tolerated as missing never came; of a one-thing its items say. */
    public Unsupplied unsupplied(Case subject) {
        return subject.isBundle() ? Unsupplied.REJECTED : procedure(subject).unsupplied();
    }

    /** Returns what was applied for besides what the item is called, such as 变更; empty where the name says it. */
    public Optional<String> applied(Case subject) {
        return Optional.ofNullable(procedure(subject).applied());
    }

    private Procedure procedure(Case subject) {
        return catalog.procedure(catalog.item(subject.edition()), facts(subject));
    }
}
