package org.tongban.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;

/** Writes dates and times for people; templates know it as {@code @moments}. */
@Component("moments")
public class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(WorkingCalendar.ZONE);

    /** Returns a moment to the minute, in the hall's zone. */
    public String at(Instant moment) {
        return MINUTE.format(moment);
    }

    /** Returns a day. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns a validity in years, or months where it is no whole number of years. */
    public String length(Period period) {
        if (period.getDays() == 0 && period.getMonths() == 0) {
            return period.getYears() + "年";
        }
        return period.getDays() == 0 ? period.toTotalMonths() + "个月" : period.getDays() + "天";
    }
}
