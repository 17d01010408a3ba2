package org.tongban.cases.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The limits that stood in columns of the case stand in rows of their own, on either database. */
class CarriedTermsTest {

    private static final String CASE = """
            insert into service_case (number, bundle, offering, offering_name, offering_version, region, channel, query_code,
            applicant_kind, applicant_name, applicant_id, applicant_phone, applicant_address, answers, commitment_chosen, urgent,
            corrections_asked, received_at, materials_received_on, promised_days, statutory_days, lock_version,
            state, promised_provisional, statutory_provisional, %s)
            values (?, false, 'o', 'o', '1', '360702', 'WEB', 'c', 'natural-person', 'n', 'i', 'p', 'a', '{}', false, false,
            false, '2026-12-01T09:00:00+08:00', date '2026-12-01', 5, 20, 0, ?, true, false, %s)""";

    @Test
    void standInRowsOnH2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:carriedTerms;DB_CLOSE_DELAY=-1");
        assertCarried(database);
    }

    @Test
    void standInRowsOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            assertCarried(postgres.getPostgresDatabase());
        }
    }

    private static void assertCarried(DataSource source) {
        migrate(source, "24");
        JdbcClient database = JdbcClient.create(source);
        String limits = "promised_due, statutory_due, answer_due, correction_due";
        String days = "date '2027-01-05', date '2027-01-26', date '2026-12-08', date '2026-12-10'";
        save(
                database,
                "stopped",
                "IN_REVIEW",
                limits + ", accept_kind, paused_on, special_due",
                days + ", 'FULL', date '2026-12-14', date '2026-12-28'");
        save(database, "withdrawn", "WITHDRAWN", limits + ", accept_kind", days + ", 'DEEMED'");
        save(database, "late", "REJECTED", limits + ", decided_at", days + ", '2027-01-06T00:00:01+08:00'");
        save(
                database,
                "committed",
                "ISSUED",
                limits + ", decided_at, verification_due, rectification_due, statement_due, tolerance_due",
                days
                        + ", '2027-01-05T23:59:59+08:00', date '2027-02-01', date '2027-02-02', date '2027-02-03', date '2027-02-04'");
        save(database, "asked", "IN_CORRECTION", "answer_due, correction_due", "date '2026-12-08', date '2026-12-10'");

        migrate(source, "25");

        assertThat(database.sql("""
                        select case_number || ' ' || kind || ' ' || due || ' ' || provisional || ' ' || state
                        || coalesce(' since ' || started_on, '') || coalesce(' stopped ' || paused_on, '') from term order by 1""").query(String.class).list())
                .usingElementComparator((one, other) -> one.equalsIgnoreCase(other) ? 0 : one.compareTo(other))
                .contains(
                        "stopped PROMISED 2027-01-05 true RUNNING stopped 2026-12-14",
                        "stopped STATUTORY 2027-01-26 false RUNNING stopped 2026-12-14",
                        "stopped SPECIAL 2026-12-28 false RUNNING since 2026-12-14",
                        "stopped ANSWER 2026-12-08 false MET",
                        "stopped CORRECTION 2026-12-10 false MET",
                        "withdrawn PROMISED 2027-01-05 true DROPPED",
                        "withdrawn ANSWER 2026-12-08 false MISSED",
                        "late PROMISED 2027-01-05 true MISSED",
                        "late STATUTORY 2027-01-26 false MET",
                        "committed PROMISED 2027-01-05 true MET",
                        "committed VERIFICATION 2027-02-01 false RUNNING",
                        "committed RECTIFICATION 2027-02-02 false RUNNING",
                        "committed STATEMENT 2027-02-03 false RUNNING",
                        "committed TOLERANCE 2027-02-04 false DROPPED",
                        "asked ANSWER 2026-12-08 false MET",
                        "asked CORRECTION 2026-12-10 false RUNNING")
                .hasSize(4 * 4 + 1 + 4 + 2);
    }

    private static void save(JdbcClient database, String number, String state, String columns, String values) {
        database.sql(CASE.formatted(columns, values)).params(number, state).update();
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
