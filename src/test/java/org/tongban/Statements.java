package org.tongban;

import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;

/** Counts the statements with which the register is asked by the test's own thread: the hall goes on asking on others. */
public class Statements implements HibernatePropertiesCustomizer {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    @Override
    public void customize(Map<String, Object> settings) {
        StatementInspector counting = sql -> {
            SENT.set(SENT.get() + 1);
            return sql;
        };
        settings.put(JdbcSettings.STATEMENT_INSPECTOR, counting);
    }

    /** @return how many statements the question sends, all of them by the thread that asks */
    public int of(Runnable question) {
        int before = SENT.get();
        question.run();
        return SENT.get() - before;
    }
}
