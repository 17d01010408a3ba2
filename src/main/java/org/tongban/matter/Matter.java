package org.tongban.matter;

import java.time.LocalDate;
import java.util.Optional;

/** What a running instance is about, as its tasks and timers see it. Its number is the business key. */
public interface Matter {

    String number();

    /** @return the name that tells it from others in a list of tasks */
    String name();

    /** @return the name of who applied; empty where nobody did */
    Optional<String> applicant();

    /** @return true if its tasks go first */
    boolean urgent();

    /** @return the day that a limit of this name has for it */
    Optional<LocalDate> dayOf(String limit);

    /** @return the day that no task may pass, while one counts */
    Optional<LocalDate> lastDay();
}
