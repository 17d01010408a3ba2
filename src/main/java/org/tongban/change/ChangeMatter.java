package org.tongban.change;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.matter.Matter;

/** A change of the catalogue as its instance sees it. */
record ChangeMatter(Change change) implements Matter {

    @Override
    public String number() {
        return change.number();
    }

    @Override
    public String name() {
        return change.title();
    }

    @Override
    public Optional<String> applicant() {
        return Optional.empty();
    }

    @Override
    public boolean urgent() {
        return false;
    }

    @Override
    public Optional<LocalDate> dayOf(String limit) {
        return limit.equals(Change.FIRST_DAY) ? change.effectiveFrom() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.empty();
    }
}
