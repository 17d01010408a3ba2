package org.tongban.catalog.entry.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a law does with an application that is not complete. */
public enum Incomplete {
    /** 补正: all that is missing is told once, and the case waits for it. */
    @JsonProperty("corrected")
    CORRECTED,
    /** 退还: all that is missing is told once, the materials go back, and the application is handed in anew. */
    @JsonProperty("returned")
    RETURNED,
    /** 不予受理: it is refused on the spot in writing, and all that is missing is told once with it. */
    @JsonProperty("refused")
    REFUSED
}
