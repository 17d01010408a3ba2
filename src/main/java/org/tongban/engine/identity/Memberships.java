package org.tongban.engine.identity;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.tongban.engine.PersonName;

/** Which posts a person holds and which regions the person works for. */
@Component
public class Memberships {

    private final IdentityService identity;

    Memberships(IdentityService identity) {
        this.identity = identity;
    }

    /** @return ids of the person's groups; empty for an unknown person */
    public List<String> groups(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    /** @return GB/T 2260 codes of the regions the person works for, by the person's posts too */
    public List<String> regions(String userId) {
        return identity.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    /** @return GB/T 2260 codes of all regions; administrators work for every one */
    public List<String> everyRegion() {
        return identity.createTenantQuery().list().stream().map(Tenant::getId).toList();
    }

    /** @return the person's name, family name first; the user id where none is kept */
    public String nameOf(String userId) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        return user == null ? userId : PersonName.of(user);
    }

    /** @return true if one of the groups is that of the administrators */
    public static boolean administer(Collection<String> groups) {
        return groups.contains(Groups.CAMUNDA_ADMIN);
    }
}
