package org.tongban.engine.people;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Which posts a person holds and which regions the person works for. */
@Component
public class Memberships {

    private final IdentityService identity;
    private final Standings standings;

    Memberships(IdentityService identity, Standings standings) {
        this.identity = identity;
        this.standings = standings;
    }

    /** @return ids of the person's groups; empty for an unknown person */
    public List<String> groups(String userId) {
        return standings.of(userId).orElse(Standing.NONE).posts();
    }

    /**
     * Tells which regions a person works for: those written for the person, and only where none is written, those of the
     * person's posts. So colleagues of one post may work for different regions, and a hall with one region writes nothing.
     *
     * @return their GB/T 2260 codes
     */
    public List<String> regions(String userId) {
        return standings.of(userId).orElse(Standing.NONE).regions();
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
