package org.tongban.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody has to answer for in a case. Whoever has done one of those that an item keeps apart does none of the others
 * in the same case.
 */
public enum Duty {
    /** 审查: of the materials and of the place, with what is arranged for it. */
    @JsonProperty("examination")
    EXAMINATION(
            "审查",
            "examine",
            "assess-disability",
            "assess-benefit",
            "inspect",
            "joint-inspect",
            "start-special-procedure",
            "special-procedure-result"),
    /** 审核: of what was examined. */
    @JsonProperty("review")
    REVIEW("审核", "review"),
    /** 决定: on the application, and whether what was granted is revoked. */
    @JsonProperty("decision")
    DECISION("决定", "decide", "decide-on-the-spot", "decide-revocation"),
    /** 核查: of the commitment that was decided on, with hearing whoever made it. */
    @JsonProperty("verification")
    VERIFICATION("核查", "verify-commitment", "record-statement");

    private final String word;
    private final Set<String> steps;

    Duty(String word, String... steps) {
        this.word = word;
        this.steps = Set.of(steps);
    }

    /**
     * @param step named by its form, e.g. {@code examine}
     * @return the duty that is done in it; empty for steps that are kept apart from none
     */
    public static Optional<Duty> of(String step) {
        return Stream.of(values()).filter(duty -> duty.steps.contains(step)).findFirst();
    }

    /** Returns the Chinese verb. */
    public String word() {
        return word;
    }
}
