package org.tongban.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts in its own jar. Flyway locks while it runs, so two nodes may start at
 * once on an empty database.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    /** Every completion asks for sub-tasks; without an index that scans all open tasks. */
    private static final String PARENT_TASK_INDEX =
            "create index act_idx_task_parent_task on act_ru_task (parent_task_id_);";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine schema";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String database = databaseOf(connection);
        for (String part : PARTS) {
            String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
        ScriptUtils.executeSqlScript(connection, new ByteArrayResource(PARENT_TASK_INDEX.getBytes(US_ASCII)));
    }

    private static String databaseOf(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> "h2";
            case "PostgreSQL" -> "postgres";
            default -> throw new SQLException("Tongban runs on H2 or PostgreSQL, not on " + product);
        };
    }
}
