package org.tongban.engine.desk;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.tongban.organisation.HeldPost;

/**
 * What a row of the engine's authorizations may grant to anybody but administrators: names and pictures to look at, an
 * application to open, and to designers what publishing takes. Work on tasks, cases and people comes with posts and regions
 * alone.
 */
final class Grantable {

    private static final Map<Resources, Integer> TO_ANYBODY = Map.of(
            Resources.APPLICATION, bits(ACCESS),
            Resources.PROCESS_DEFINITION, bits(READ),
            Resources.DECISION_DEFINITION, bits(READ),
            Resources.DECISION_REQUIREMENTS_DEFINITION, bits(READ),
            Resources.DEPLOYMENT, bits(READ),
            Resources.FILTER, bits(READ),
            Resources.USER, bits(READ),
            Resources.GROUP, bits(READ),
            Resources.TENANT, bits(READ));

    private static final Map<Resources, Integer> TO_DESIGNERS = Map.of(
            Resources.PROCESS_DEFINITION, bits(READ, CREATE_INSTANCE),
            Resources.PROCESS_INSTANCE, bits(CREATE),
            Resources.DEPLOYMENT, bits(READ, CREATE));

    private Grantable() {}

    /**
     * @param group whom it is granted to; null where it is a person or everybody
     * @param resource number of what it is about
     * @param permissions as the engine writes them, a bit each
     * @return those of them that a row may grant
     */
    static int of(@Nullable String group, int resource, int permissions) {
        return CAMUNDA_ADMIN.equals(group) ? permissions : permissions & most(group, resource);
    }

    private static int most(@Nullable String group, int number) {
        Resources resource = Arrays.stream(Resources.values())
                .filter(one -> one.resourceType() == number)
                .findFirst()
                .orElse(null);
        int anybody = resource == null ? 0 : TO_ANYBODY.getOrDefault(resource, 0);
        boolean designers = HeldPost.DESIGNER.group().equals(group);
        return resource != null && designers ? TO_DESIGNERS.getOrDefault(resource, anybody) : anybody;
    }

    private static int bits(Permission... permissions) {
        return Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (some, one) -> some | one);
    }
}
