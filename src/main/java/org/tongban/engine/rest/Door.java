package org.tongban.engine.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of the list of doors.
 *
 * @param call method and path
 * @param only what the values in the path must be: {@code self}, or the beginning before a {@code *}
 * @param who to whom it is open
 * @param form whether the body is a form of several parts
 */
record Door(String call, Map<String, String> only, Set<String> who, List<Key> query, List<Key> body, boolean form) {

    boolean isOpenTo(Caller caller, MultivaluedMap<String, String> inPath) {
        return only.entrySet().stream().allMatch(rule -> inPath.getOrDefault(rule.getKey(), List.of()).stream()
                        .allMatch(value -> fits(rule.getValue(), value, caller)))
                && who.stream().anyMatch(caller::is);
    }

    boolean takes(Caller caller, MultivaluedMap<String, String> inPath, List<Leaf> asked, Body sent) {
        Map<String, String> given = new HashMap<>(Map.of("self", caller.id()));
        inPath.forEach((name, values) -> given.put("{" + name + "}", values.get(0)));
        return asked.stream().allMatch(leaf -> allows(query, leaf, given))
                && sent.isFor(form, takesNothing())
                && sent.leaves().stream().allMatch(leaf -> allows(body, leaf, given))
                && body.stream().allMatch(key -> key.isSatisfiedBy(sent.leaves()));
    }

    boolean takesNothing() {
        return body.isEmpty();
    }

    boolean takesFiles() {
        return form || body.stream().anyMatch(key -> key.only().contains("File"));
    }

    private static boolean allows(List<Key> keys, Leaf leaf, Map<String, String> given) {
        return keys.stream().anyMatch(key -> key.allows(leaf, given));
    }

    private static boolean fits(String rule, String value, Caller caller) {
        return rule.equals("self") ? value.equals(caller.id()) : value.startsWith(rule.substring(0, rule.length() - 1));
    }
}
