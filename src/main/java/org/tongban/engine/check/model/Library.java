package org.tongban.engine.check.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/** The material library, as far as it can be read. */
public record Library(JsonNode materials) {

    static Library among(List<Entry> lists) {
        return new Library(lists.stream()
                .filter(list -> list.file().name().equals("materials.yaml"))
                .findFirst()
                .map(list -> list.get("/materials"))
                .orElse(MissingNode.getInstance()));
    }

    /** @return what an entry says of one of its materials, or else the library */
    public String said(Entry entry, String pointer, String field) {
        JsonNode own = entry.get(pointer + "/" + field);
        return own.isMissingNode()
                ? materials
                        .path(entry.get(pointer + "/code").asText())
                        .path(field)
                        .asText()
                : own.asText();
    }
}
