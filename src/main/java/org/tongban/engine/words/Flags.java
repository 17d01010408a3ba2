package org.tongban.engine.words;

import java.util.Map;
import java.util.Set;

/** The closed list of process variables, with the values that a condition may compare them with. */
public final class Flags {

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "acceptOutcome", Set.of("accepted", "tolerated", "committed", "corrections", "refused", "deemed", "lapsed"),
            "materialOk", Set.of("yes", "no"),
            "decision", Set.of("approved", "rejected"),
            "instantApproval", Set.of("approve", "manual"),
            "commitmentTrue", Set.of("yes", "no", "rectify"),
            "revocation", Set.of("revoked", "kept"),
            "inspectionMode", Set.of("own", "joint", "done"),
            "procedure", Set.of("none"));

    private static final Set<String> YES_OR_NO = Set.of(
            "withBundle",
            "jointInspection",
            "resultsStand",
            "handedOverTogether",
            "resultToDeliver",
            "effectiveLater",
            "allHandedIn");

    private Flags() {}

    /** @return true if a model may hand the variable on */
    public static boolean isVariable(String name) {
        return CHOICES.containsKey(name) || isFlag(name);
    }

    /** @return true if a condition may ask for it alone; a one-thing has a flag for every item that may be left out */
    static boolean isFlag(String name) {
        return YES_OR_NO.contains(name) || isInclusion(name);
    }

    /** @return true if it tells whether an item of a one-thing is wanted */
    public static boolean isInclusion(String name) {
        return name.matches("[a-z][A-Za-z0-9]*Included");
    }

    static boolean isChoice(String name, String value) {
        return CHOICES.getOrDefault(name, Set.of()).contains(value);
    }
}
