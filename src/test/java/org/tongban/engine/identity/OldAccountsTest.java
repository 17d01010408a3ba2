package org.tongban.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongban.HallTest;

/** A database from before people's passwords had rules. */
@HallTest
class OldAccountsTest {

    private static final String DATABASE = "jdbc:h2:mem:old-accounts;DB_CLOSE_DELAY=-1";

    @Autowired
    Flyway flyway;

    @Test
    void areOpenAgainAndRenameThemselvesNoMore() {
        JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(DATABASE, "sa", ""));
        old().target("12").load().migrate();
        database.update(
                "insert into act_id_user (id_, rev_, first_, pwd_, salt_, attempts_, lock_exp_time_) values (?, 1, ?, ?, ?, 10, ?)",
                "window",
                "王芳",
                OldHash.of("window"),
                OldHash.SALT,
                java.sql.Timestamp.valueOf("2099-01-01 00:00:00"));
        grant(database, "own", "window", 1, "window");
        grant(database, "colleague", "window", 1, "admin");
        grant(database, "tasklist", "window", 0, "window");

        old().load().migrate();

        assertThat(database.queryForList("select id_ from act_ru_authorization order by id_", String.class))
                .containsExactly("colleague", "tasklist");
        assertThat(database.queryForMap("select attempts_, lock_exp_time_, pwd_ from act_id_user"))
                .containsEntry("ATTEMPTS_", null)
                .containsEntry("LOCK_EXP_TIME_", null)
                .containsEntry("PWD_", OldHash.of("window"));
    }

    private FluentConfiguration old() {
        return Flyway.configure().configuration(flyway.getConfiguration()).dataSource(DATABASE, "sa", "");
    }

    private static void grant(JdbcTemplate database, String id, String person, int resource, String resourceId) {
        database.update(
                "insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)"
                        + " values (?, 1, 1, ?, ?, ?, 2147483647)",
                id,
                person,
                resource,
                resourceId);
    }
}
