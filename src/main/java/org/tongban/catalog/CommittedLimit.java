package org.tongban.catalog;

/**
 * The longest time that a law gives for the decision where it is made on a commitment.
 *
 * @param workingDays from acceptance, in working days
 * @param onTheSpot true if it is decided on the day of acceptance where somebody stands at the window
 * @param basis where the law says so
 */
public record CommittedLimit(int workingDays, boolean onTheSpot, Basis basis) {

    /** Returns the working days there are for an application that came in this way. */
    public int days(boolean atWindow) {
        return onTheSpot && atWindow ? 0 : workingDays;
    }

    /** Returns the limit in words, for whatever way an application may come in. */
    public String told() {
        return onTheSpot ? "到窗口申请的，当场作出决定；其他方式申请的，%s".formatted(told(false)) : told(false);
    }

    /** Returns the limit in words for an application that came in this way. */
    public String told(boolean atWindow) {
        int days = days(atWindow);
        return days == 0 ? "当场作出决定" : days + "个工作日内作出决定";
    }
}
