package org.tongban.catalog.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item is handled: on the spot, or within a promised limit. */
public enum ItemKind {
    /** 即办件: decided and closed by the window. */
    @JsonProperty("immediate")
    IMMEDIATE,
    /** 承诺件: accepted, reviewed and issued within the promised limit. */
    @JsonProperty("committed")
    COMMITTED
}
