package org.tongban.process;

import java.util.Map;
import java.util.Set;

/** The closed list of process variables and of the values that a condition may compare them with. */
final class Variables {

    static final Map<String, Set<String>> CHOICES = Map.of(
            "acceptOutcome", Set.of("accepted", "tolerated", "committed", "corrections", "refused", "deemed", "lapsed"),
            "materialOk", Set.of("yes", "no"),
            "decision", Set.of("approved", "rejected"),
            "instantApproval", Set.of("approve", "manual"),
            "commitmentTrue", Set.of("yes", "no"),
            "inspectionMode", Set.of("own", "joint", "done"));

    private static final Set<String> FLAGS = Set.of("resultsStand", "withBundle", "jointInspection");

    private Variables() {}

    static boolean isKnown(String name) {
        return CHOICES.containsKey(name) || isFlag(name);
    }

    /** @return true for a Boolean; a one-thing has one for every item that may be left out */
    static boolean isFlag(String name) {
        return FLAGS.contains(name) || Model.all().stream().anyMatch(model -> name.equals(included(model)));
    }

    private static String included(Model item) {
        StringBuilder name = new StringBuilder();
        for (String word : item.key().split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.append("Included").toString();
    }
}
