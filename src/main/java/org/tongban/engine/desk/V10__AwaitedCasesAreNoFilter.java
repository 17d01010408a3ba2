package org.tongban.engine.desk;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Takes away the shared filter for tolerated cases: it could show tasks only, and no task waits while the applicant has to
 * act. Cases that await a material stand on a page of their own, see {@link AwaitedCases}.
 */
@Component
class V10__AwaitedCasesAreNoFilter extends BaseJavaMigration {

    private static final String FILTER = "name_ = '容缺待补' and owner_ is null";

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.executeUpdate("delete from act_ru_authorization where resource_type_ = 5 and resource_id_ in"
                    + " (select id_ from act_ru_filter where " + FILTER + ")");
            statement.executeUpdate("delete from act_ru_filter where " + FILTER);
        }
    }
}
