package org.tongban.change;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Numbers changes by day, without gaps: the one row is locked until the transaction ends. */
@Component
class ChangeNumbers {

    private static final String MARK = "BG";

    private static final String TAKE = """
            update catalogue_change_series
            set last_running = 1 + case when counted_on = :day then last_running else 0 end, counted_on = :day""";

    private final JdbcClient database;

    ChangeNumbers(JdbcClient database) {
        this.database = database;
    }

    /** Waits until no other node numbers or publishes a change, and lets none until the transaction ends. */
    void hold() {
        database.sql("select last_running from catalogue_change_series for update")
                .query(Integer.class)
                .single();
    }

    String next(LocalDate day) {
        KeyHolder taken = new GeneratedKeyHolder();
        database.sql(TAKE).param("day", day).update(taken, "last_running");
        return "%s%tY%<tm%<td-%04d"
                .formatted(MARK, day, Objects.requireNonNull(taken.getKey()).intValue());
    }

    /** Tells whether a number is that of a change, and not of a case. */
    static boolean isOne(@Nullable String number) {
        return number != null && number.startsWith(MARK);
    }
}
