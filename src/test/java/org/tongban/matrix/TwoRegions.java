package org.tongban.matrix;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.Hall;

/** Two regions with the same posts: who is a member of one works there only. */
@TestComponent
public class TwoRegions {

    private final IdentityService identity;
    private final Hall hall;

    TwoRegions(IdentityService identity, Hall hall) {
        this.identity = identity;
        this.hall = hall;
    }

    void come() {
        var region = identity.newTenant(Region.THERE.code());
        region.setName("另一个区");
        identity.saveTenant(region);
        for (Region where : Region.values()) {
            Arrays.stream(Role.values()).filter(Role::signsIn).forEach(role -> comes(role, where));
        }
    }

    void go() {
        for (Region where : Region.values()) {
            Arrays.stream(Role.values()).filter(Role::signsIn).forEach(role -> identity.deleteUser(where.person(role)));
        }
        hall.forgetsWhoWent();
        hall.loses(Region.THERE.code());
    }

    private void comes(Role role, Region where) {
        User user = identity.newUser(where.person(role));
        user.setFirstName(role.column());
        user.setPassword(where.password(role));
        identity.setAuthentication(
                user.getId(), List.of("camunda-admin")); // who sets one's own password need not change it
        identity.saveUser(user);
        identity.clearAuthentication();
        if (!role.group().isEmpty()) {
            identity.createMembership(user.getId(), role.group());
        }
        if (role.isOfOneRegion()) {
            identity.createTenantUserMembership(where.code(), user.getId());
        }
    }
}
