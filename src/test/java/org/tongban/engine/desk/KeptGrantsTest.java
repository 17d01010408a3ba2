package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.HallTest;
import org.tongban.engine.identity.Memberships;

/** An administrator tidies up the authorizations in Admin, and still administers afterwards. */
@HallTest
class KeptGrantsTest {

    private static final String ADMINISTRATORS = "camunda-admin";

    @Autowired
    DeskSetup setup;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    IdentityService identity;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @MethodSource("waysToLoseTheRights")
    void administratorsKeepWhatTheyMay(Consumer<AuthorizationService> way) {
        assertThatThrownBy(() -> admin().does(() -> way.accept(authorizations))).hasStackTraceContaining("权限");

        assertThat(may("admin", Resources.AUTHORIZATION)).isTrue();
        assertThat(may("admin", Resources.USER)).isTrue();
    }

    static Stream<Consumer<AuthorizationService>> waysToLoseTheRights() {
        return Stream.of(
                rights -> rights.deleteAuthorization(
                        granted(rights, Resources.AUTHORIZATION).getId()),
                rights -> changes(rights, grant -> grant.setPermissions(new Permissions[] {Permissions.READ})),
                rights -> changes(rights, grant -> grant.removePermission(Permissions.DELETE)),
                rights -> changes(rights, grant -> grant.setGroupId("window")),
                rights -> changes(rights, grant -> grant.setResourceId("none")),
                rights -> changes(rights, grant -> grant.setResource(Resources.FILTER)),
                rights -> revokes(rights, revoke -> revoke.setGroupId(ADMINISTRATORS)),
                rights -> revokes(rights, revoke -> revoke.setUserId("admin")),
                rights -> revokes(rights, revoke -> revoke.setUserId("whoever.administers.next")));
    }

    /** What no group of the hall needs may come and go. */
    @Test
    void otherGrantsAreGivenChangedAndTaken() {
        admin().does(() -> {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId("legal");
            grant.setResource(Resources.DEPLOYMENT);
            grant.setResourceId(ANY);
            grant.addPermission(Permissions.CREATE);
            String id = authorizations.saveAuthorization(grant).getId();

            Authorization known = authorizations
                    .createAuthorizationQuery()
                    .authorizationId(id)
                    .singleResult();
            known.setPermissions(new Permissions[] {Permissions.READ});
            authorizations.saveAuthorization(known);
            assertThat(authorizations.isUserAuthorized(
                            "legal", List.of("legal"), Permissions.READ, Resources.DEPLOYMENT, "any"))
                    .isTrue();

            authorizations.deleteAuthorization(id);
        });
    }

    @Test
    void whatASqlStatementTookIsThereAgainAfterTheNextStart() {
        database.update("delete from act_ru_authorization where group_id_ = ? and resource_type_ = 1", ADMINISTRATORS);
        database.update(
                "update act_ru_authorization set perms_ = 2 where group_id_ = ? and resource_type_ = 4",
                ADMINISTRATORS);
        assertThat(may("admin", Resources.USER)).isFalse();

        setup.afterSingletonsInstantiated();

        assertThat(may("admin", Resources.USER)).isTrue();
        assertThat(may("admin", Resources.AUTHORIZATION)).isTrue();
    }

    private boolean may(String person, Resources what) {
        return authorizations.isUserAuthorized(
                person, memberships.groups(person), Permissions.DELETE, what, "anything");
    }

    private Desk admin() {
        return new Desk("admin", identity, memberships, null);
    }

    private static void changes(AuthorizationService rights, Consumer<Authorization> change) {
        Authorization known = granted(rights, Resources.AUTHORIZATION);
        change.accept(known);
        rights.saveAuthorization(known);
    }

    private static void revokes(AuthorizationService rights, Consumer<Authorization> from) {
        Authorization revoke = rights.createNewAuthorization(AUTH_TYPE_REVOKE);
        from.accept(revoke);
        revoke.setResource(Resources.AUTHORIZATION);
        revoke.setResourceId(ANY);
        revoke.removePermission(Permissions.ALL);
        rights.saveAuthorization(revoke);
    }

    private static Authorization granted(AuthorizationService rights, Resources what) {
        return rights.createAuthorizationQuery()
                .groupIdIn(ADMINISTRATORS)
                .resourceType(what)
                .resourceId(ANY)
                .singleResult();
    }
}
