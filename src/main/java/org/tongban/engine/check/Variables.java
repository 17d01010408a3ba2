package org.tongban.engine.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The closed list of process variables and of the values that a condition may compare them with. */
final class Variables {

    static final String ALWAYS = "${true}";

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "acceptOutcome", Set.of("accepted", "tolerated", "committed", "corrections", "refused", "deemed", "lapsed"),
            "materialOk", Set.of("yes", "no"),
            "decision", Set.of("approved", "rejected"),
            "instantApproval", Set.of("approve", "manual"),
            "commitmentTrue", Set.of("yes", "no"),
            "inspectionMode", Set.of("own", "joint", "done"),
            "procedure", Set.of("none"));

    private static final Set<String> FLAGS = Set.of("withBundle", "jointInspection", "resultsStand", "effectiveLater");
    private static final Pattern FLAG = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern CHOICE = Pattern.compile("\\$\\{(\\w+) (?:==|!=) '(\\w+)'}");

    private final Models models;

    Variables(Models models) {
        this.models = models;
    }

    boolean isKnown(String name) {
        return CHOICES.containsKey(name) || isFlag(name);
    }

    /** @return true if the condition asks for one flag, or compares one variable with one of its values */
    boolean isCondition(String condition) {
        Matcher flag = FLAG.matcher(condition);
        Matcher choice = CHOICE.matcher(condition);
        return condition.equals(ALWAYS)
                || flag.matches() && isFlag(flag.group(1))
                || choice.matches()
                        && CHOICES.getOrDefault(choice.group(1), Set.of()).contains(choice.group(2));
    }

    /** A one-thing has one flag for every item that may be left out. */
    private boolean isFlag(String name) {
        return FLAGS.contains(name)
                || models.entries().anyMatch(item -> name.equals(camelCase(item.key()) + "Included"));
    }

    private static String camelCase(String key) {
        return Pattern.compile("-(.)").matcher(key).replaceAll(found -> found.group(1)
                .toUpperCase());
    }
}
