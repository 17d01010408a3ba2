package org.tongban.engine.postform;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A command in which the files may be checked that somebody has brought to open something, such as a change of the catalogue. One is
 * checked at a time; whoever has to wait does so before the command begins its transaction, without a connection.
 */
public interface MayCheck {

    /** @return key of the process that it is about; asked outside of any transaction */
    String process(JdbcClient database);

    /** @return key of the task's process; empty for a task that is gone */
    static String processOf(String taskId, JdbcClient database) {
        return database.sql("""
                        select process.key_ from act_ru_task task
                        join act_re_procdef process on process.id_ = task.proc_def_id_
                        where task.id_ = ?""").param(taskId).query(String.class).optional().orElse("");
    }
}
