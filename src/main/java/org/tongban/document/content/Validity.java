package org.tongban.document.content;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.register.Case;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;

/** How long a result is valid, as it is printed. */
@Component
public class Validity {

    private final Entries entries;
    private final Catalog catalog;

    Validity(Entries entries, Catalog catalog) {
        this.entries = entries;
        this.catalog = catalog;
    }

    /** Returns the term in words; null where none is fixed. */
    @Nullable
    public String of(Case subject) {
        ServiceItem item = entries.item(subject);
        Period term = item.result().validity();
        if (term == null) {
            return null;
        }
        if (catalog.keepsTerm(item, entries.facts(subject))) {
            return kept(subject, entries.result(subject));
        }
        LocalDate decided = LocalDate.ofInstant(subject.schedule().decidedAt().orElseThrow(), WorkingCalendar.ZONE);
        return "至" + ChineseDate.of(Term.lastDay(decided, term));
    }

    /** The day of the paper it replaces, as it was asked and looked up; cases of before were not asked. */
    private String kept(Case subject, Result result) {
        Object until = entries.facts(subject).get(result.termUntil());
        return until == null ? "与原" + result.name() + "一致" : "至" + ChineseDate.of(LocalDate.parse(until.toString()));
    }
}
