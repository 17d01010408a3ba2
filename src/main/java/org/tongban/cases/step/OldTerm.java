package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.Answered;
import org.tongban.cases.register.Case;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;

/** The term that a change leaves as it was: what is over is cancelled and not changed any more (行政许可法 第七十条第一项). */
@Component
class OldTerm {

    private final Catalog catalog;
    private final Answered answered;
    private final Clock clock;

    OldTerm(Catalog catalog, Answered answered, Clock clock) {
        this.catalog = catalog;
        this.answered = answered;
        this.clock = clock;
    }

    /** @throws CaseProblem if it has ended since it was applied for */
    void requireRunning(Case subject) {
        ServiceItem item = catalog.item(subject.edition());
        Map<String, @Nullable Object> facts = answered.facts(subject);
        if (!catalog.keepsTerm(item, facts)) {
            return;
        }
        Optional.ofNullable(facts.get(item.result().termUntil()))
                .map(day -> LocalDate.parse(day.toString()))
                .filter(day -> day.isBefore(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)))
                .ifPresent(day -> {
                    throw new CaseProblem(
                            "term-over",
                            "《%s》的有效期已经在%s届满，不能再变更，请选择不予并写明理由。"
                                    .formatted(item.result().name(), ChineseDate.of(day)));
                });
    }
}
