package org.tongban.change;

import java.time.LocalDate;
import java.util.List;
import org.tongban.calendar.WorkingCalendar;

/**
 * What everybody may know of a published change.
 *
 * @param number of the change
 * @param title what it is about
 * @param entries items and one-things with their old and new versions; none where only rules or flows changed
 * @param publishedOn when it was made known
 * @param effectiveFrom its first day
 */
public record Announcement(
        String number, String title, List<ChangedEntry> entries, LocalDate publishedOn, LocalDate effectiveFrom) {

    static Announcement of(Change change) {
        return new Announcement(
                change.number(),
                change.title(),
                change.entries(),
                LocalDate.ofInstant(change.publication().orElseThrow().publishedAt(), WorkingCalendar.ZONE),
                change.effectiveFrom().orElseThrow());
    }
}
