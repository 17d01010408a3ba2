package org.tongban.cases.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Answered;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;

/**
 * Who may not apply for a licence again for some time: a year after false materials (行政许可法 第七十八条), three years after
 * fraud (第七十九条), both only where it concerns the safety of people and property, as its entry says.
 */
@Component
public class Bars {

    private static final int YEARS_AFTER_FALSE_MATERIALS = 1;
    private static final int YEARS_AFTER_FRAUD = 3;

    private final CaseRegister register;
    private final Catalog catalog;
    private final Answered answered;
    private final Clock clock;

    Bars(CaseRegister register, Catalog catalog, Answered answered, Clock clock) {
        this.register = register;
        this.catalog = catalog;
        this.answered = answered;
        this.clock = clock;
    }

    /** Bars the applicant of a case that has just ended, if it ended on such a ground. */
    public void after(Case ended) {
        int years =
                switch (ended.ground().orElseThrow()) {
                    case FALSE_MATERIALS -> YEARS_AFTER_FALSE_MATERIALS;
                    case FRAUD -> YEARS_AFTER_FRAUD;
                    default -> 0;
                };
        if (years > 0 && !ended.isBundle() && catalog.law(ended.edition()).safety() != null) {
            ended.barUntil(today().plusYears(years));
        }
    }

    /**
     * Whoever writes somebody's number into a form is not known to be that person, so only the window is told why.
     *
     * @param application for an item
     * @param idNumber of whoever applies
     * @throws CaseProblem while they may not; at the window it names the day and the reason
     */
    public void requireNone(Case application, String idNumber) {
        Optional<Case> barred = register.barring(application.offering(), idNumber, today()).stream()
                .filter(earlier -> isOfTheSame(earlier, application))
                .findFirst();
        barred.ifPresent(earlier -> {
            if (application.channel() != Channel.WINDOW) {
                throw new CaseProblem("barred", "“%s”的申请现在不能在网上提交，请携带身份证件到窗口询问。".formatted(earlier.offeringName()));
            }
            boolean fraud = earlier.ground().filter(Ground.FRAUD::equals).isPresent();
            throw new CaseProblem(
                    "barred",
                    "因%s，在%s以前（含当日）不得再次申请“%s”（《中华人民共和国行政许可法》%s）。"
                            .formatted(
                                    fraud ? "以欺骗手段取得的许可已被撤销" : "曾经隐瞒有关情况或者提供虚假材料",
                                    ChineseDate.of(earlier.barredUntil().orElseThrow()),
                                    earlier.offeringName()
                                            + answered.applied(earlier).orElse(""),
                                    fraud ? "第七十九条" : "第七十八条"));
        });
    }

    /** What was applied for in bad faith was the licence, or only its change or its renewal. */
    private boolean isOfTheSame(Case earlier, Case application) {
        Optional<String> applied = answered.applied(earlier);
        return applied.isEmpty() || applied.equals(answered.applied(application));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
