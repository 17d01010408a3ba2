package org.tongban.cases.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.cases.register.Case;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.matter.Matter;

/** A case as its instances see it. */
record CaseMatter(Case subject) implements Matter {

    /** It begins with its day. */
    private static final Pattern NUMBER = Pattern.compile("\\d.*");

    /** Tells whether a number is that of a case, and not of anything else that instances are about. */
    static boolean isNumber(String number) {
        return NUMBER.matcher(number).matches();
    }

    @Override
    public String number() {
        return subject.number();
    }

    @Override
    public String name() {
        return subject.offeringName();
    }

    @Override
    public Optional<String> applicant() {
        return Optional.of(subject.applicant().name());
    }

    @Override
    public boolean urgent() {
        return subject.urgent();
    }

    /** Where no law sets a limit, nothing happens behind the promised one; the timer needs a day all the same. */
    @Override
    public Optional<LocalDate> dayOf(String limit) {
        Optional<TermKind> kind = Stream.of(TermKind.values())
                .filter(one -> one.label().equals(limit))
                .findFirst();
        Optional<LocalDate> day = kind.flatMap(subject.schedule()::lastDay);
        return kind.filter(TermKind.STATUTORY::equals).isPresent()
                ? day.or(() -> subject.schedule().lastDay(TermKind.PROMISED))
                : day;
    }

    /** The promised limit holds all until the decision. */
    @Override
    public Optional<LocalDate> lastDay() {
        return subject.schedule().decidedAt().isPresent()
                ? Optional.empty()
                : subject.schedule()
                        .term(TermKind.PROMISED)
                        .filter(term -> term.pausedOn() == null)
                        .map(Term::due);
    }
}
