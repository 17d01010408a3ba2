package org.tongban.catalog.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.StatutoryLimit;

/** What a person can apply for: one service item, or a one-thing that bundles several. */
public sealed interface Offering permits ServiceItem, Bundle {

    /** Returns the kebab-case key; also the name of its process, its catalogue file and its form. */
    String key();

    /** Returns the official Chinese name. */
    String name();

    /** Returns the version a case is accepted under, such as {@code 1.0}. */
    String version();

    /** Returns the first day on which this version applies. */
    LocalDate effectiveFrom();

    /** Returns the day from which nobody can apply for it any more; null when it is not repealed. */
    @Nullable
    LocalDate repealedOn();

    /** Returns the legal basis, at least one entry. */
    List<Basis> provisions();

    /** Returns how else than at the window it is handled. */
    Channels channels();

    /** Returns how often the applicant must come. */
    Visits visits();

    /** Returns where the applicant goes and asks. */
    Contact contact();

    /** Returns to whom the applicant complains. */
    Contact supervision();

    /** Returns what applicants often get wrong. */
    List<String> commonMistakes();

    /** Returns questions and answers for window, hotline and portal. */
    List<Question> questions();

    /** Returns what its versions put right, the last one first; may be empty. */
    List<Amendment> amendments();

    /** Returns the promised limit in working days; 0 means on the spot. */
    int promisedDays();

    /** Returns the limit the law sets to the decision; empty where no law does. */
    Optional<StatutoryLimit> statutory();

    /** Returns the limit the law sets, in working days; 0 where it sets none. */
    default int statutoryDays() {
        return statutory().map(StatutoryLimit::workingDays).orElse(0);
    }
}
