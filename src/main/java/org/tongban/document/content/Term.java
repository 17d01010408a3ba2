package org.tongban.document.content;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a licence is valid. Its first day is that of the decision, as licences are printed; a term of years or months
 * therefore ends on the day before the corresponding one. Where the last month has no corresponding day, it ends with that
 * month (民法典 第二百零二条).
 */
final class Term {

    private Term() {}

    /**
     * @param first the term's first day
     * @return its last
     */
    static LocalDate lastDay(LocalDate first, Period term) {
        LocalDate month = first.plus(term.withDays(0));
        boolean corresponding = month.getDayOfMonth() == first.getDayOfMonth();
        return month.plusDays(term.getDays()).minusDays(corresponding || term.getDays() > 0 ? 1 : 0);
    }
}
