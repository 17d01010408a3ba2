package org.tongban.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements sent through a data source, in all and by table; a batch counts as many as it holds. */
class CountingDataSource extends DelegatingDataSource {

    private final AtomicLong statements;
    private final Tally tally;

    CountingDataSource(DataSource target, AtomicLong statements, Tally tally) {
        super(target);
        this.statements = statements;
        this.tally = tally;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, super.getConnection(), "");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return counted(Connection.class, super.getConnection(user, password), "");
    }

    private <T> T counted(Class<T> type, Object target, String prepared) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            String given = args != null && args[0] instanceof String sql ? sql : prepared;
            if (method.getName().equals("addBatch")
                    || method.getName().startsWith("execute") && !method.getName().endsWith("Batch")) {
                statements.incrementAndGet();
                tally.add(given);
            }
            try {
                return wrapped(method.invoke(target, args), given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private Object wrapped(Object result, String sql) {
        if (result instanceof PreparedStatement statement) {
            return counted(PreparedStatement.class, statement, sql);
        }
        return result instanceof Statement statement ? counted(Statement.class, statement, "") : result;
    }
}
