package org.tongban.matrix;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.catalog.HallRegion;
import org.tongban.engine.Post;

/**
 * Two regions with the same posts. A group that belongs to one region would carry every clerk into it: while these people are
 * there, regions belong to persons.
 */
@TestComponent
public class TwoRegions {

    private final IdentityService identity;
    private final HallRegion hall;
    private final JdbcTemplate database;

    TwoRegions(IdentityService identity, HallRegion hall, JdbcTemplate database) {
        this.identity = identity;
        this.hall = hall;
        this.database = database;
    }

    void come() {
        var region = identity.newTenant(Region.THERE.code());
        region.setName("另一个区");
        identity.saveTenant(region);
        for (Region where : Region.values()) {
            Arrays.stream(Role.values()).filter(Role::signsIn).forEach(role -> comes(role, where));
        }
        Arrays.stream(Post.values()).forEach(post -> identity.deleteTenantGroupMembership(hall.region(), post.group()));
    }

    void go() {
        Arrays.stream(Post.values()).forEach(post -> identity.createTenantGroupMembership(hall.region(), post.group()));
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
