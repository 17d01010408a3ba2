package org.tongban;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Puts a hall of the tests on the database that the run names: with {@code -Dtongban.test-database=postgres} on a fresh one
 * of an embedded server, which all halls of the JVM share. Its staff are those of one's own machine all the same.
 */
class HallDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext hall) {
        if ("postgres".equals(System.getProperty("tongban.test-database"))) {
            hall.getBeanFactory().registerSingleton("jdbcConnectionDetails", Server.fresh());
        }
    }

    private record Fresh(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }

    /** Started when the first hall asks for it, ended after the last has closed; what a crash would lose is of no account. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();
        private static int halls;

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static synchronized Fresh fresh() {
            String name = "hall" + ++halls;
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Fresh(POSTGRES.getJdbcUrl("postgres", name));
        }
    }
}
