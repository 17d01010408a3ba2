package org.tongban.engine.desk;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Writes the engine's authorizations. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void grant(String group, Resource resource, String id, Permission permission) {
        Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        save(grant, resource, id, permission);
    }

    /** Grants everything, also where something of it was granted before. */
    void all(String group, Resource resource) {
        Authorization known = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(ANY)
                .singleResult();
        if (known == null) {
            grant(group, resource, ANY, Permissions.ALL);
        } else if (!known.isPermissionGranted(Permissions.ALL)) {
            save(known, resource, ANY, Permissions.ALL);
        }
    }

    void toEverybody(Resource resource, String id, Permission permission) {
        save(authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL), resource, id, permission);
    }

    /** @return true if something of this kind is granted to everybody */
    boolean isToEverybody(Resource resource) {
        return authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .count()
                > 0;
    }

    private void save(Authorization grant, Resource resource, String id, Permission permission) {
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
