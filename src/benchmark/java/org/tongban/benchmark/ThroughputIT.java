package org.tongban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongban.Tongban;
import plaincamunda.PlainCamunda;
import plaincamunda.PlainCamunda.PlainCase;

/** Compares Tongban with plain Camunda on the same shape of flow, alternating in one run on one real PostgreSQL. */
class ThroughputIT {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 5000);
    private static final int BLOCKS = 5;
    private static final int BLOCK = Integer.getInteger("benchmark.cases", 1000) / BLOCKS;

    @Test
    void reachesSevenTenthsOfPlainCamunda() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                Side plain = plain(postgres);
                Side tongban = tongban(postgres)) {
            plain.run(WARM_UP, CLIENTS, false);
            tongban.run(WARM_UP, CLIENTS, false);
            for (int block = 0; block < BLOCKS; block++) {
                plain.run(BLOCK, CLIENTS, true);
                tongban.run(BLOCK, CLIENTS, true);
            }
            print(plain);
            print(tongban);
            double ratio = tongban.casesPerSecond() / plain.casesPerSecond();
            System.out.printf("Benchmark T/P cases per second %.2f%n", ratio);
            assertThat(ratio).isGreaterThanOrEqualTo(0.7);
        }
    }

    private static Side plain(EmbeddedPostgres postgres) throws SQLException {
        Map<String, Object> settings = settings(postgres, "plain");
        settings.put("camunda.bpm.process-engine-name", "plain");
        settings.put("camunda.bpm.deployment-resource-pattern", "classpath:plain/*.bpmn");
        settings.put("camunda.bpm.history-level", "full");
        settings.put("camunda.bpm.authorization.enabled", "false");
        settings.put("camunda.bpm.database.schema-update", "true");
        return new Side("P plain Camunda", PlainCamunda.class, settings, context -> {
            PlainCase plainCase = context.getBean(PlainCase.class);
            return (i, side) -> plainCase.run(side::timed);
        });
    }

    private static Side tongban(EmbeddedPostgres postgres) throws SQLException {
        Map<String, Object> settings = settings(postgres, "tongban");
        settings.put("tongban.admin.id", "admin");
        settings.put("tongban.admin.password", "as long as the river");
        settings.put("tongban.cases.files", "target/benchmark-files");
        return new Side("T Tongban", Tongban.class, settings, context -> {
            TongbanCase tongbanCase = new TongbanCase(context);
            return (i, side) -> tongbanCase.run(side);
        });
    }

    private static Map<String, Object> settings(EmbeddedPostgres postgres, String database) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.config.name", database.equals("plain") ? "no-config" : "application");
        settings.put("spring.datasource.url", postgres.getJdbcUrl("postgres", database));
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.config.import", "classpath:demo-hall.yaml");
        settings.put("spring.jmx.enabled", "false");
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("logging.level.root", "WARN");
        return settings;
    }

    private static void print(Side side) {
        System.out.printf(
                "Benchmark %-16s %6.1f cases/s  %5.0f statements/case  %6.1f kB WAL/case  p99 completion %6.1f ms%n",
                side.name,
                side.casesPerSecond(),
                side.statementsPerCase(),
                side.walKilobytesPerCase(),
                side.p99Milliseconds());
    }
}
