package org.tongban.cases.term;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which days of a year its dates have been counted, and while they are, those of which cases. */
@Component
public class CountedYears {

    /** What is told of a year that was counted before its days were kept. */
    public static final String UNKNOWN = "?";

    private final JdbcClient database;

    CountedYears(JdbcClient database) {
        this.database = database;
    }

    /** @return the days of its notice as they were; empty if all has been counted by its weekends alone */
    public Optional<String> daysOf(int year) {
        return database.sql("select coalesce(days, '%s') from calendar_year where counted_year = ?".formatted(UNKNOWN))
                .param(year)
                .query(String.class)
                .optional();
    }

    /** @return since when the dates in this year are being counted again; from now on, if nobody has begun */
    public Instant since(int year, Instant now) {
        Optional<Instant> begun = begun(year);
        if (begun.isPresent()) {
            return begun.get();
        }
        try {
            database.sql("insert into counting_year (counted_year, since) values (?, ?)")
                    .params(year, now.atOffset(ZoneOffset.UTC))
                    .update();
            return now;
        } catch (DuplicateKeyException another) {
            return begun(year).orElse(now);
        }
    }

    private Optional<Instant> begun(int year) {
        return database.sql("select since from counting_year where counted_year = ?")
                .param(year)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** @return false if the dates of this case have been counted already; to be asked in its turn */
    public boolean begins(String number, int year) {
        int found = database.sql("select count(*) from recounted_case where counted_year = ? and case_number = ?")
                .params(year, number)
                .query(Integer.class)
                .single();
        return found == 0
                && database.sql("insert into recounted_case (counted_year, case_number) values (?, ?)")
                                .params(year, number)
                                .update()
                        > 0;
    }

    /** All dates have been counted by these days. */
    public void close(int year, String days) {
        int known = database.sql("update calendar_year set days = ? where counted_year = ?")
                .params(days, year)
                .update();
        if (known == 0) {
            database.sql("insert into calendar_year (counted_year, days) values (?, ?)")
                    .params(year, days)
                    .update();
        }
        database.sql("delete from recounted_case where counted_year = ?")
                .param(year)
                .update();
        database.sql("delete from counting_year where counted_year = ?")
                .param(year)
                .update();
    }
}
