package org.tongban.catalog.entry.material;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a material is always needed or only for certain answers. */
public enum Necessity {
    /** 必要. */
    @JsonProperty("required")
    REQUIRED,
    /** 视情况: needed when its condition holds. */
    @JsonProperty("conditional")
    CONDITIONAL
}
