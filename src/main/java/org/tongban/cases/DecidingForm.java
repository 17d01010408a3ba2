package org.tongban.cases;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.organisation.HeldPost;

/** A form with which a post decides a case or a change: whose post that is, the field it decides in, and what each value is called. */
public enum DecidingForm {
    ACCEPTANCE(
            "check-materials",
            Set.of(HeldPost.WINDOW),
            "acceptOutcome",
            Map.of(
                    "accepted",
                    "受理",
                    "tolerated",
                    "容缺受理",
                    "committed",
                    "告知承诺受理",
                    "corrections",
                    "一次性告知补正",
                    "refused",
                    "不予受理")),
    CORRECTIONS(
            "check-corrections",
            Set.of(HeldPost.WINDOW),
            "acceptOutcome",
            Map.of("accepted", "受理", "tolerated", "容缺受理", "committed", "告知承诺受理", "refused", "不予受理")),
    DECIDE("decide", Set.of(HeldPost.HEAD), "decision", Map.of("approved", "准予", "rejected", "不予")),
    ON_THE_SPOT("decide-on-the-spot", Set.of(HeldPost.WINDOW), "decision", Map.of("approved", "准予", "rejected", "不予")),
    VERIFICATION(
            "verify-commitment",
            Set.of(HeldPost.VERIFIER),
            "commitmentTrue",
            Map.of("yes", "属实", "rectify", "不实，责令限期改正", "no", "不实，拟撤销许可")),
    HEARING("record-statement", Set.of(HeldPost.VERIFIER), "statement", Map.of("made", "已陈述、申辩", "waived", "表示不陈述、申辩")),
    REVOCATION("decide-revocation", Set.of(HeldPost.HEAD), "revocation", Map.of("revoked", "撤销", "kept", "不予撤销")),
    REVIEW(
            "review-change",
            Set.of(HeldPost.LEGAL, HeldPost.BOARD),
            "decision",
            Map.of("approved", "通过", "rejected", "不予通过"));

    private final String id;
    private final Set<HeldPost> posts;
    private final String field;
    private final Map<String, String> words;

    DecidingForm(String id, Set<HeldPost> posts, String field, Map<String, String> words) {
        this.id = id;
        this.posts = posts;
        this.field = field;
        this.words = words;
    }

    /** @return the form with this id, if a case is decided with it */
    public static Optional<DecidingForm> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
    }

    /** @return the key of the field that decides */
    public String field() {
        return field;
    }

    /** @return by value, the words in which a person reads it */
    public Map<String, String> words() {
        return words;
    }

    /** @return whether it is the decision of the this post */
    public boolean isOf(HeldPost post) {
        return posts.contains(post);
    }

    public String id() {
        return id;
    }

    /** @return whether it may be given as this: as the post, or as an administrator who acts for it */
    public boolean mayBeGivenAs(String post) {
        return HeldPost.actingAs(post).filter(posts::contains).isPresent();
    }
}
