package org.tongban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.HallTest;

/** Of two versions of a day the one holds that was published later, whichever node did. */
@HallTest
@Transactional
class VersionOrderTest {

    private static final String PLACE = "/drainage-permit";

    @Autowired
    VersionRegister register;

    @Autowired
    VersionRows rows;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    /** Each node takes ids from a block of its own, and its clock may be a little slow. */
    @Test
    void isThatInWhichTheyWerePublished() {
        publish("97.1");
        database.update("""
                update catalogue_version set id = id + 1000000, recorded_at = timestamp with time zone '2099-01-01 00:00:00+00'
                where version = '97.1'""");
        publish("97.2");

        assertThat(known().newest(PLACE).orElseThrow().version()).isEqualTo("97.2");
    }

    private void publish(String number) {
        Version before = known().newest(PLACE).orElseThrow();
        var content = before.content().put("version", number);
        register.record(List.of(
                new Version(before.kind(), before.file(), content, before.form().text())));
        entities.flush();
        entities.clear();
    }

    private Versions known() {
        return new Versions(rows.findAllByOrderByRecordedAtAscIdAsc());
    }
}
