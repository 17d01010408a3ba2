package org.tongban.cases.term;

import java.time.Year;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the limits that a year's holiday notice bears on. */
@Component
public class CountedTerms {

    private static final String NUMBERS = """
            select distinct case_number from term
            where state = 'RUNNING' and due >= :first
            and (started_on <= :last and working_days is not null or due <= :last)""";

    private final JdbcClient database;

    CountedTerms(JdbcClient database) {
        this.database = database;
    }

    /** @return the numbers of the cases of which a limit runs in this year, or beyond it */
    public List<String> numbersIn(int year) {
        Year asked = Year.of(year);
        return database.sql(NUMBERS)
                .param("first", asked.atDay(1))
                .param("last", asked.atDay(asked.length()))
                .query(String.class)
                .list();
    }
}
