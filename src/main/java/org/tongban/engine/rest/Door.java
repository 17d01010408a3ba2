package org.tongban.engine.rest;

import jakarta.ws.rs.core.MultivaluedMap;
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

    boolean takes(Caller caller, List<Leaf> asked, Body sent) {
        return asked.stream().allMatch(leaf -> allows(query, leaf, caller))
                && sent.isFor(form, takesNothing())
                && sent.leaves().stream().allMatch(leaf -> allows(body, leaf, caller))
                && body.stream().allMatch(key -> key.isSatisfiedBy(sent.leaves()));
    }

    boolean takesNothing() {
        return body.isEmpty();
    }

    private static boolean allows(List<Key> keys, Leaf leaf, Caller caller) {
        return keys.stream().anyMatch(key -> key.allows(leaf, caller.id()));
    }

    private static boolean fits(String rule, String value, Caller caller) {
        return rule.equals("self") ? value.equals(caller.id()) : value.startsWith(rule.substring(0, rule.length() - 1));
    }
}
