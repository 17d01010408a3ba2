package org.tongban.engine.check.model;

/** A flow that can be applied for, with its entry in the catalogue. */
public record Offered(Flow flow, Entry entry) {

    public boolean isItem() {
        return !entry.isBundle();
    }
}
