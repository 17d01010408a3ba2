package org.tongban.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.function.IntUnaryOperator;

/**
 * The running numbers of one kind. Its row is locked from the issue of a paper to the end of the transaction, so numbers
 * are unique and leave no gap when a transaction rolls back, which a database sequence would.
 */
@Entity
class DocumentSeries {

    @Id
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private int countedYear;
    private int lastRunning;

    protected DocumentSeries() {}

    /**
     * Takes the next number of a year.
     *
     * @param lastOf the last number issued in a year, asked only when the year changes
     */
    int next(int year, IntUnaryOperator lastOf) {
        if (year != countedYear) {
            countedYear = year;
            lastRunning = lastOf.applyAsInt(year);
        }
        return ++lastRunning;
    }
}
