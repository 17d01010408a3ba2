package org.tongban.catalog.entry.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What comes of a case whose material was tolerated as missing and never came. */
public enum Unsupplied {
    /** 不予: what the conditions ask to be shown was not shown. */
    @JsonProperty("rejected")
    REJECTED("不予办理"),
    /** 照常决定: the material shows one of several ways to meet the conditions, so its absence alone decides nothing. */
    @JsonProperty("decided")
    DECIDED("按照已有的材料和调查核实的情况作出决定，不符合条件的不予办理");

    private final String consequence;

    Unsupplied(String consequence) {
        this.consequence = consequence;
    }

    /** Returns what whoever promises to hand it in is told will follow, as the end of a sentence in Chinese. */
    public String consequence() {
        return consequence;
    }
}
