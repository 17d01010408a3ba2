package org.tongban.engine.desk;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.catalog.HallRegion;
import org.tongban.organisation.HeldPost;
import org.tongban.organisation.Post;
import org.tongban.organisation.Posts;
import org.tongban.organisation.PostsAdded;

/**
 * The groups of the posts and of the administrators, what each may do from the start, and the hall's region. Everybody may
 * read the names of the staff: a task is taken by a person with a name, not by an account.
 */
@Component
class Groups {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final Grants grants;
    private final HallRegion hall;
    private final Posts posts;

    Groups(
            IdentityService identity,
            ProcessEngineConfigurationImpl engine,
            Grants grants,
            HallRegion hall,
            Posts posts) {
        this.posts = posts;
        this.identity = identity;
        this.engine = engine;
        this.grants = grants;
        this.hall = hall;
    }

    void setUp() {
        if (!isThere(CAMUNDA_ADMIN)) {
            make(CAMUNDA_ADMIN, "系统管理员", "SYSTEM");
        }
        Arrays.stream(Resources.values()).forEach(resource -> grants.all(CAMUNDA_ADMIN, resource));
        if (identity.createTenantQuery().tenantId(hall.region()).count() == 0) {
            makeRegion();
        }
        posts.addPackaged();
        makeEach(posts.all());
        if (!grants.isToEverybody(Resources.USER)) {
            grants.toEverybody(Resources.USER, Authorization.ANY, Permissions.READ);
        }
    }

    /** A department's new post is a group in the transaction that publishes it. */
    @EventListener
    void on(PostsAdded fact) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> makeEach(fact.posts())));
    }

    private Void makeEach(List<Post> fresh) {
        fresh.stream().filter(post -> !isThere(post.key())).forEach(this::make);
        return null;
    }

    private boolean isThere(String group) {
        return identity.createGroupQuery().groupId(group).count() > 0;
    }

    private void make(Post post) {
        make(post.key(), post.name(), "POST");
        grants.grant(post.key(), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        identity.createTenantGroupMembership(hall.region(), post.key());
        if (post.key().equals(HeldPost.DESIGNER.group())) {
            mayPublish(post.key());
        }
    }

    /** The deploy button of Modeler; what may be started in Tasklist follows from the models, see {@link ModelGrants}. */
    private void mayPublish(String group) {
        grants.grant(group, Resources.DEPLOYMENT, Authorization.ANY, Permissions.CREATE);
        grants.grant(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private void make(String id, String name, String type) {
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType(type);
        identity.saveGroup(group);
    }

    private void makeRegion() {
        var region = identity.newTenant(hall.region());
        region.setName("行政区划 " + hall.region());
        identity.saveTenant(region);
    }
}
