package org.tongban.engine.identity;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Takes away what the engine gave everybody, all rights on the own account, to rename and to delete it; and opens the accounts
 * that wrong passwords had locked, because nothing locks an account any more.
 */
@Component
class V15__NobodyOwnsTheOwnAccount extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.executeUpdate("delete from act_ru_authorization where resource_type_ = 1"
                    + " and user_id_ is not null and user_id_ = resource_id_");
            statement.executeUpdate("update act_id_user set attempts_ = null, lock_exp_time_ = null");
        }
    }
}
