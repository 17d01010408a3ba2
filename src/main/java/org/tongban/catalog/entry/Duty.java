package org.tongban.catalog.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.organisation.HeldPost;

/**
 * What somebody has to answer for in a case. Whoever has done one of those that an item keeps apart does none of the others
 * in the same case.
 */
public enum Duty {
    /** 审查: of the materials and of the place, with what is arranged for it. */
    @JsonProperty("examination")
    EXAMINATION(
            "审查",
            Set.of(HeldPost.EXAMINER, HeldPost.INSPECTOR),
            "examine",
            "assess-disability",
            "assess-benefit",
            "inspect",
            "joint-inspect",
            "start-special-procedure",
            "special-procedure-result"),
    /** 审核: of what was examined. */
    @JsonProperty("review")
    REVIEW("审核", Set.of(HeldPost.REVIEWER), "review"),
    /** 决定: on the application, and whether what was granted is revoked. */
    @JsonProperty("decision")
    DECISION("决定", Set.of(HeldPost.HEAD), "decide", "decide-on-the-spot", "decide-revocation"),
    /** 核查: of the commitment that was decided on, with hearing whoever made it. */
    @JsonProperty("verification")
    VERIFICATION("核查", Set.of(HeldPost.VERIFIER), "verify-commitment", "record-statement");

    private final String word;
    private final Set<HeldPost> posts;
    private final Set<String> steps;

    Duty(String word, Set<HeldPost> posts, String... steps) {
        this.word = word;
        this.posts = posts;
        this.steps = Set.of(steps);
    }

    /**
     * @param step named by its form, e.g. {@code examine}; whatever else it is called, the post's duty is done in it
     * @param post at which it is done, maybe by an administrator who acts for it
     * @return the duties that are done in it; empty for steps that are kept apart from none
     */
    public static Set<Duty> of(String step, String post) {
        Optional<HeldPost> held = HeldPost.actingAs(post);
        return Stream.of(values())
                .filter(duty -> duty.steps.contains(step)
                        || held.filter(duty.posts::contains).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }

    /** Returns the Chinese verb. */
    public String word() {
        return word;
    }
}
