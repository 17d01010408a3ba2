package org.tongban.engine;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A command in which the files of a change of the catalogue may be checked. One is checked at a time; whoever has to wait does so
 * before the command begins its transaction, without a connection.
 */
public interface MayCheck {

    /** @return whether it is about a change of the catalogue; asked outside of any transaction */
    boolean isOfChange(JdbcClient database);

    /** @return whether the task is one of a change */
    static boolean isOfChange(String taskId, JdbcClient database) {
        return database.sql("""
                        select process.key_ from act_ru_task task
                        join act_re_procdef process on process.id_ = task.proc_def_id_
                        where task.id_ = ?""")
                .param(taskId)
                .query(String.class)
                .optional()
                .filter(ChangeStart.PROCESS::equals)
                .isPresent();
    }
}
