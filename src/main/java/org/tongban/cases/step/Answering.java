package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Channel;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;

/**
 * By when an application is answered, else it counts as accepted: within five working days (行政许可法 第三十二条第一款第四项), or
 * on the spot where the entry gives no days to correct (不动产登记暂行条例 第十七条). A one-thing with such an item is answered
 * as that item is.
 */
@Component
public class Answering {

    private static final int DAYS = 5;

    /** Working days to correct where a one-thing as a whole is answered; the hall's own rule. */
    private static final int BUNDLE_CORRECTION_DAYS = 15;

    /** Nobody stands before the window who applies from elsewhere; the hall's own reading of 当场. */
    private static final int DAYS_ON_THE_SPOT_FROM_ELSEWHERE = 1;

    private final CaseRegister register;
    private final Catalog catalog;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Answering(CaseRegister register, Catalog catalog, WorkingCalendar calendar, Clock clock) {
        this.register = register;
        this.catalog = catalog;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return true if what is incomplete is refused on the spot, and no days are given to correct it */
    public boolean isOnTheSpot(Case subject) {
        Stream<Case> items = subject.isBundle() ? register.children(subject.number()).stream() : Stream.of(subject);
        return items.map(item -> catalog.item(item.edition())).anyMatch(Answering::isOnTheSpot);
    }

    /**
     * @param list the catalogue of the region that it is applied for in
     * @param facts what the applicant has answered
     * @return the same of an application that is not submitted yet
     */
    public static boolean isOnTheSpot(Catalog list, Offering offering, Map<String, Object> facts) {
        Stream<ServiceItem> items = offering instanceof Bundle bundle
                ? list.included(bundle, facts).stream()
                : Stream.of((ServiceItem) offering);
        return items.anyMatch(Answering::isOnTheSpot);
    }

    private static boolean isOnTheSpot(ServiceItem item) {
        return correctionDays(item).isEmpty();
    }

    /**
     * @return within how many working days a one-time notice on such an application is to be answered; empty where the item
     *     gives none
     */
    public static Optional<Integer> correctionDays(Offering offering) {
        return offering instanceof ServiceItem item
                ? Optional.ofNullable(item.limits().correction())
                : Optional.of(BUNDLE_CORRECTION_DAYS);
    }

    /** @return within which an application or its corrections that came in today are answered */
    public Term fromToday(Case subject) {
        return from(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE), subject);
    }

    /** @return within which what came in on this day is answered */
    Term from(LocalDate day, Case subject) {
        return Term.of(day, days(subject), calendar);
    }

    private int days(Case subject) {
        if (!isOnTheSpot(subject)) {
            return DAYS;
        }
        return subject.channel() == Channel.WINDOW ? 0 : DAYS_ON_THE_SPOT_FROM_ELSEWHERE;
    }
}
