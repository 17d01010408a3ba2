package org.tongban.document;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.HallSettings;

/**
 * Gives every paper its number. The row of its kind is locked from there to the end of the transaction, so
 * numbers are unique and leave no gap when a transaction rolls back, which a database sequence would.
 */
@Component
class Numbers {

    private static final String TAKE = """
            update document_series
            set last_running = 1 + case when counted_year = :year then last_running else (
                    select coalesce(max(running), 0) from issued_document
                    where kind = :kind and issued_year = :year) end,
                counted_year = :year
            where kind = :kind""";

    private final JdbcClient database;
    private final HallSettings hall;

    Numbers(JdbcClient database, HallSettings hall) {
        this.database = database;
        this.hall = hall;
    }

    /** @param series the word before 字; papers of one kind are counted together, whatever it is */
    DocumentNumber next(DocumentKind kind, String series, LocalDate day) {
        KeyHolder taken = new GeneratedKeyHolder();
        database.sql(TAKE)
                .param("year", day.getYear())
                .param("kind", kind.name())
                .update(taken, "last_running");
        int running = Objects.requireNonNull(taken.getKey()).intValue();
        return new DocumentNumber(hall.prefix(), series, day.getYear(), running);
    }
}
