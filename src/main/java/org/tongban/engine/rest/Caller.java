package org.tongban.engine.rest;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.tongban.engine.people.Memberships;

/**
 * Who stands at a door.
 *
 * @param id user id
 * @param groups as the engine itself will ask for them
 */
record Caller(String id, List<String> groups, AuthorizationService authorizations) {

    private static final String APPLICATION = "app:";

    /** @param who {@code all}, {@code admin}, {@code app:} and a web application, or a group */
    boolean is(String who) {
        if (who.startsWith(APPLICATION)) {
            return authorizations.isUserAuthorized(
                    id, groups, Permissions.ACCESS, Resources.APPLICATION, who.substring(APPLICATION.length()));
        }
        return switch (who) {
            case "all" -> true;
            case "admin" -> Memberships.administer(groups);
            default -> groups.contains(who);
        };
    }
}
