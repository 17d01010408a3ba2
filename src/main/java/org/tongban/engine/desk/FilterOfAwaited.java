package org.tongban.engine.desk;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes away the shared filter for tolerated cases: it could show tasks only, and no task waits while the applicant has to
 * act. Cases that await a material stand on a page of their own, see {@link AwaitedCases}.
 */
@Component
class FilterOfAwaited implements JavaMigration {

    private static final String FILTER = "name_ = '容缺待补' and owner_ is null";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("10");
    }

    @Override
    public String getDescription() {
        return "awaited cases are no filter";
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
        try (Statement statement = context.getConnection().createStatement()) {
            statement.executeUpdate("delete from act_ru_authorization where resource_type_ = 5 and resource_id_ in"
                    + " (select id_ from act_ru_filter where " + FILTER + ")");
            statement.executeUpdate("delete from act_ru_filter where " + FILTER);
        }
    }
}
