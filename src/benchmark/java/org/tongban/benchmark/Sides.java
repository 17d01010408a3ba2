package org.tongban.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.tongban.Tongban;
import plaincamunda.PlainCamunda;
import plaincamunda.PlainCamunda.PlainCase;

/** The two systems compared, each on a database of its own of one real PostgreSQL. */
final class Sides {

    private Sides() {}

    static EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    static Side plain(EmbeddedPostgres postgres) throws SQLException {
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

    static Side tongban(EmbeddedPostgres postgres) throws SQLException {
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
}
