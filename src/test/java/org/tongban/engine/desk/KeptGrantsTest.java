package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.HallTest;
import org.tongban.engine.people.Memberships;

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

    /** Names and pictures may be shown to whoever is to see them. */
    @Test
    void otherGrantsAreGivenChangedAndTaken() {
        admin().does(() -> {
            Authorization grant = grant("legal", Resources.DEPLOYMENT, Permissions.NONE);
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

    @ParameterizedTest
    @EnumSource(
            value = Resources.class,
            names = {"APPLICATION", "DASHBOARD", "REPORT"},
            mode = EnumSource.Mode.EXCLUDE)
    void aRowGrantsNobodyWork(Resources resource) {
        assertThatThrownBy(() -> admin().does(
                                () -> authorizations.saveAuthorization(grant("issuer", resource, Permissions.ALL))))
                .hasMessageContaining("办理任务和查看办件凭岗位和区划");

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("issuer")
                        .resourceType(resource)
                        .resourceId(ANY)
                        .count())
                .isZero();
    }

    @Test
    void aRowThatWasHarmlessIsNotMadeMore() {
        admin().does(() -> {
            String id = authorizations
                    .saveAuthorization(grant("issuer", Resources.PROCESS_DEFINITION, Permissions.READ))
                    .getId();
            Authorization known = authorizations
                    .createAuthorizationQuery()
                    .authorizationId(id)
                    .singleResult();
            known.addPermission(Permissions.TASK_WORK);

            assertThatThrownBy(() -> authorizations.saveAuthorization(known)).hasMessageContaining("请把人员加入岗位");

            authorizations.deleteAuthorization(id);
        });
    }

    /** Only who designs publishes. */
    @Test
    void aRowMakesNobodyADesigner() {
        admin().does(() -> {
            assertThatThrownBy(() -> authorizations.saveAuthorization(
                            grant("issuer", Resources.PROCESS_DEFINITION, Permissions.CREATE_INSTANCE)))
                    .hasMessageContaining("请把人员加入岗位");
            String id = authorizations
                    .saveAuthorization(grant("designer", Resources.PROCESS_DEFINITION, Permissions.CREATE_INSTANCE))
                    .getId();
            authorizations.deleteAuthorization(id);
        });
    }

    @Test
    void rowsOfBeforeLoseWhatNoRowMayGrant() throws Exception {
        database.update(
                "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
                        + " values ('row-of-before', 1, 1, 'issuer', 7, '*', 2147483647),"
                        + " ('picture-of-before', 1, 1, 'issuer', 6, '*', 2147483647)");
        List<Map<String, Object>> others = others();
        try {
            database.execute((ConnectionCallback<Void>) connection -> {
                Context context = mock(Context.class);
                when(context.getConnection()).thenReturn(connection);
                new V22__RowsGrantNoWork().migrate(context);
                return null;
            });

            assertThat(permissions("row-of-before")).isZero();
            assertThat(permissions("picture-of-before")).isEqualTo(Permissions.READ.getValue());
            assertThat(others()).as("what the hall itself grants").isEqualTo(others);
        } finally {
            database.update("delete from act_ru_authorization where id_ like '%-of-before'");
        }
    }

    private List<Map<String, Object>> others() {
        return database.queryForList(
                "select id_, perms_ from act_ru_authorization where id_ not like '%-of-before' order by id_");
    }

    private int permissions(String row) {
        return database.queryForObject("select perms_ from act_ru_authorization where id_ = ?", Integer.class, row);
    }

    private Authorization grant(String group, Resources resource, Permissions permission) {
        Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(ANY);
        grant.addPermission(permission);
        return grant;
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
