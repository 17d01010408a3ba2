package org.tongban.matrix;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two regions with the same posts: who is a member of one works there only. */
@TestComponent
public class TwoRegions {

    private final IdentityService identity;
    private final JdbcTemplate database;

    TwoRegions(IdentityService identity, JdbcTemplate database) {
        this.identity = identity;
        this.database = database;
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
    }

    private void comes(Role role, Region where) {
        User user = identity.newUser(where.person(role));
        user.setFirstName(role.column());
        user.setPassword(where.password(role));
        identity.saveUser(user);
        database.update("update staff_password set set_by = user_id where user_id = ?", user.getId()); // as if changed
        if (!role.group().isEmpty()) {
            identity.createMembership(user.getId(), role.group());
        }
        if (role.isOfOneRegion()) {
            identity.createTenantUserMembership(where.code(), user.getId());
        }
    }
}
