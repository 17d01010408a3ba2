package org.tongban.catalog.entry.law;

import org.jspecify.annotations.Nullable;

/**
 * The longest time that a law gives for the decision where it is made on a commitment.
 *
 * @param workingDays in working days
 * @param from what the law counts from; acceptance where a version does not say it
 * @param onTheSpot true if it is decided on the day of acceptance where somebody stands at the window
 * @param basis where the law says so
 */
public record CommittedLimit(int workingDays, FirstDay from, boolean onTheSpot, Basis basis) {

    /** Versions that were published before entries told the first day lack it. */
    public CommittedLimit(int workingDays, @Nullable FirstDay from, boolean onTheSpot, Basis basis) {
        this.workingDays = workingDays;
        this.from = from == null ? FirstDay.ACCEPTANCE : from;
        this.onTheSpot = onTheSpot;
        this.basis = basis;
    }

    /** Returns the working days there are for an application that came in this way. */
    public int days(boolean atWindow) {
        return onTheSpot && atWindow ? 0 : workingDays;
    }

    /** Returns it as it is for an item of a one-thing that rests on another's result: it is not applied for before. */
    public CommittedLimit afterAnother() {
        return new CommittedLimit(workingDays, FirstDay.ACCEPTANCE, onTheSpot, basis);
    }

    /** Returns the limit in words, for whatever way an application may come in. */
    public String told() {
        return onTheSpot ? "到窗口申请的，当场作出决定；其他方式申请的，%s".formatted(told(false)) : told(false);
    }

    /** Returns the limit in words for an application that came in this way. */
    public String told(boolean atWindow) {
        int days = days(atWindow);
        return days == 0 ? "当场作出决定" : from.since() + days + "个工作日内作出决定";
    }
}
