package org.tongban.catalog.entry.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The longest time that a law gives for the decision.
 *
 * @param workingDays length in working days, by which the hall counts
 * @param words length as the law writes it, such as {@code 20日}; the working days where a version does not say it
 * @param from what the law counts from; acceptance where a version does not say it
 * @param basis where the law says so
 * @param parts the terms that it is made up of, as the law writes them; null where it is one
 * @param note how it is counted or converted; null for none
 */
public record StatutoryLimit(
        int workingDays,
        String words,
        FirstDay from,
        Basis basis,
        @Nullable String parts,
        @Nullable String note) {

    private static final Pattern CALENDAR_DAYS = Pattern.compile("(\\d+)日");

    /** Versions that were published before entries told the law's words and its first day lack both. */
    public StatutoryLimit(
            int workingDays,
            @Nullable String words,
            @Nullable FirstDay from,
            Basis basis,
            @Nullable String parts,
            @Nullable String note) {
        this.workingDays = workingDays;
        this.words = words == null ? inWorkingDays(workingDays) : words;
        this.from = from == null ? FirstDay.ACCEPTANCE : from;
        this.basis = basis;
        this.parts = parts;
        this.note = note;
    }

    /** Returns what is printed: the law's words, with the working days beside them where it counts otherwise. */
    public String told() {
        String counted = inWorkingDays(workingDays);
        return words.equals(counted) ? counted : "%s（折算为%s）".formatted(words, counted);
    }

    /** Returns what a paper says: the terms that the law gives one by one, or its words, and beside them by how many days the hall goes where it counts otherwise. */
    public String onPaper() {
        if (parts != null) {
            return parts;
        }
        String counted = inWorkingDays(workingDays);
        return words.equals(counted) ? counted : "%s（按%s办理）".formatted(words, counted);
    }

    /**
     * Returns the last of the calendar days that the law gives.
     *
     * @param first the day from which it counts, itself not counted
     * @return empty where the law itself counts in working days
     */
    public Optional<LocalDate> lastDay(LocalDate first) {
        Matcher days = CALENDAR_DAYS.matcher(words);
        return days.matches() ? Optional.of(first.plusDays(Long.parseLong(days.group(1)))) : Optional.empty();
    }

    /** Returns what the hall keeps to where the law counts otherwise: when that is over, the law's own term may not be. */
    public String kept() {
        return "按" + inWorkingDays(workingDays) + "计算的期限";
    }

    private static String inWorkingDays(int days) {
        return days + "个工作日";
    }
}
