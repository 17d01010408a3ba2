package org.tongban.engine.desk;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Takes from rows that were written before what no row may grant, see {@link Grantable}. */
@Component
class V22__RowsGrantNoWork extends BaseJavaMigration {

    private static final String GRANTS =
            "select id_, group_id_, resource_type_, perms_ from act_ru_authorization where type_ <> "
                    + AUTH_TYPE_REVOKE;

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement reading = context.getConnection().createStatement();
                ResultSet grant = reading.executeQuery(GRANTS);
                var less = context.getConnection()
                        .prepareStatement("update act_ru_authorization set perms_ = ? where id_ = ?")) {
            while (grant.next()) {
                int known = grant.getInt("perms_");
                int left = Grantable.of(grant.getString("group_id_"), grant.getInt("resource_type_"), known);
                if (left != known) {
                    less.setInt(1, left);
                    less.setString(2, grant.getString("id_"));
                    less.executeUpdate();
                }
            }
        }
    }
}
