package org.tongban.cases.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Duty;
import org.tongban.matter.Barred;

/**
 * Keeps apart in one case, as its item asks for, who examines, who reviews, who decides and who verifies. What the register
 * has of opinions tells who has done what, by the form or, whatever the form is called, by the post; whatever is done without a person bars nobody.
 */
@Service
@Transactional(readOnly = true)
class Separation {

    private final CaseRegister register;
    private final Catalog catalog;

    Separation(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    /**
     * Finds who may not do a step of a case any more.
     *
     * @param number of the case; of a one-thing for a step that is done for its items together
     * @param step named by its form, e.g. {@code decide}
     * @param post at which it is done
     * @return what each of them has done, by user id
     */
    public Map<String, Barred> barred(String number, String step, String post) {
        Set<Duty> wanted = Duty.of(step, post);
        return wanted.stream()
                .flatMap(duty -> concerned(number).flatMap(one -> doneApartFrom(duty, one)))
                .collect(Collectors.toMap(Done::person, done -> barred(done.duty(), wanted), (first, again) -> first));
    }

    private static Barred barred(Duty done, Set<Duty> wanted) {
        String other = wanted.stream()
                .filter(duty -> duty != done)
                .map(Duty::word)
                .findFirst()
                .orElseThrow();
        return new Barred(done.word(), other);
    }

    /** A step of a one-thing is done for the items that are still to be decided. */
    private Stream<Case> concerned(String number) {
        Case subject = register.get(number);
        return subject.isBundle()
                ? register.children(number).stream()
                        .filter(child -> child.state().isBeforeDecision())
                : Stream.of(subject);
    }

    private Stream<Done> doneApartFrom(Duty wanted, Case subject) {
        List<Duty> apart = catalog.item(subject.edition()).separation();
        return apart.contains(wanted)
                ? opinions(subject)
                        .flatMap(opinion -> Duty.of(opinion.step(), opinion.post()).stream()
                                .map(duty -> new Done(opinion.person(), duty)))
                        .filter(done -> apart.contains(done.duty()) && done.duty() != wanted)
                : Stream.empty();
    }

    /** With what was done for its one-thing. */
    private Stream<Opinion> opinions(Case subject) {
        return Stream.concat(Stream.of(subject.number()), subject.bundleNumber().stream())
                .flatMap(number -> register.opinions(number).stream());
    }

    private record Done(String person, Duty duty) {}
}
