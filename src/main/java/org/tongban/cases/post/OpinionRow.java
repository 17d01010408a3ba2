package org.tongban.cases.post;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.ledger.Opinion;

/** One line of the opinions table in a post's form. */
record OpinionRow(String post, String person, String at, String conclusion, String text) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    static List<OpinionRow> of(List<Opinion> opinions) {
        return opinions.stream()
                .map(given -> new OpinionRow(
                        given.post(), given.personName(), MINUTE.format(given.at()), given.conclusion(), given.text()))
                .toList();
    }
}
