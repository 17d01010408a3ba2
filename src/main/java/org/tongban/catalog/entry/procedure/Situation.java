package org.tongban.catalog.entry.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What makes a paper of one kind say something else by the same law. */
public enum Situation {
    /** 市场主体: whoever applies is entered in the register of market entities. */
    @JsonProperty("business")
    BUSINESS,
    /** What a one-thing's paper tells is about contracts only, so nobody decides, corrects or refuses anything. */
    @JsonProperty("contract")
    CONTRACT,
    /** The one-thing was accepted because nobody answered, so nobody has found its item's materials complete. */
    @JsonProperty("unanswered")
    UNANSWERED,
    /** A text makes the item before the precondition, so that this one is refused by law and not by the hall's own order. */
    @JsonProperty("required")
    REQUIRED,
    /** 行政许可法 第七十八条: it is refused for how it was applied for, whatever the conditions. */
    @JsonProperty("falseMaterials")
    FALSE_MATERIALS,
    /** 听证: that is the special procedure. */
    @JsonProperty("hearing")
    HEARING
}
