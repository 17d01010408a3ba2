package org.tongban.cases.supply;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;

/** What a case waits for from its applicant, and what may be handed in or replaced meanwhile. */
@Service
@Transactional(readOnly = true)
public class Awaiting {

    private final CaseRegister register;
    private final CaseProcess process;
    private final Clock clock;

    Awaiting(CaseRegister register, CaseProcess process, Clock clock) {
        this.register = register;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Asked before anything is taken in.
     *
     * @param number the case, or the one-thing's case
     * @throws CaseProblem if the window is checking what was handed in
     */
    public void requireUnchecked(String number) {
        if (isChecked(number)) {
            throw beingChecked();
        }
    }

    /** @return true if the window is checking what was handed in and asks for nothing else, so that nothing is taken in meanwhile */
    public boolean isChecked(String number) {
        String root = register.get(number).bundleNumber().orElse(number);
        return process.isChecked(root)
                || whole(number).anyMatch(process::isChecked)
                        && awaited(root)
                                .map(Awaited::materials)
                                .orElse(List.of())
                                .isEmpty();
    }

    /**
     * Tells which materials may be handed in or replaced because the window has not answered yet.
     *
     * @param number the case, or the one-thing's case
     * @return in their order; empty while the window checks them, and once the case is accepted
     */
    public List<CaseMaterial> replaceable(String number) {
        Case subject = register.get(number);
        if (isChecked(number)) {
            return List.of();
        }
        return register.materials(subject).stream()
                .filter(material -> isReplaceable(subject, material))
                .toList();
    }

    /** A one-thing is accepted as a whole, so its items' cases take nothing by themselves. */
    static boolean isReplaceable(Case subject, CaseMaterial material) {
        return subject.state() == CaseState.RECEIVED
                && subject.bundleNumber().isEmpty()
                && (material.isOpen() || material.state() == MaterialState.SUBMITTED);
    }

    /**
     * Tells what the applicant has to do now.
     *
     * @param number the case, or the one-thing's case
     * @return what the case waits for; empty if for nothing
     */
    public Optional<Awaited> awaited(String number) {
        Case subject = register.get(number);
        if (subject.state() == CaseState.IN_CORRECTION) {
            List<CaseMaterial> asked = open(register.materials(subject));
            return subject.schedule()
                    .lastDay(TermKind.CORRECTION)
                    .map(due -> new Awaited(Awaited.Kind.CORRECTIONS, due, asked));
        }
        List<Case> waiting = waiting(subject).stream()
                .filter(one -> process.awaitsMaterial(one.number()))
                .toList();
        return waiting.stream()
                .flatMap(one -> one.schedule().lastDay(TermKind.TOLERANCE).stream())
                .min(Comparator.naturalOrder())
                .map(due -> new Awaited(Awaited.Kind.SUPPLY, due, open(materials(waiting))));
    }

    static CaseProblem beingChecked() {
        return new CaseProblem("being-checked", "窗口正在核对材料，现在不能补交或者更换。请等待窗口答复。");
    }

    CaseProblem notAwaited(Case subject, String words) {
        boolean late = waiting(subject).isEmpty()
                && tolerated(subject).anyMatch(one -> one.schedule().waitsForTheApplicant());
        return new CaseProblem("material-not-awaited", late ? "补交期限已过，不能再补交。" : words);
    }

    List<CaseMaterial> materials(List<Case> cases) {
        return cases.stream()
                .flatMap(one -> register.materials(one).stream())
                .distinct()
                .toList();
    }

    List<Case> waiting(Case subject) {
        return tolerated(subject)
                .filter(one -> one.schedule().takesMaterial(clock.instant()))
                .toList();
    }

    private Stream<Case> tolerated(Case subject) {
        List<Case> candidates = subject.isBundle() ? register.children(subject.number()) : List.of(subject);
        return candidates.stream()
                .filter(one ->
                        one.acceptKind().filter(AcceptKind.TOLERANT::equals).isPresent())
                .filter(one -> one.state().isBeforeDecision());
    }

    /** A one-thing and its items are handed in together. */
    Stream<String> whole(String number) {
        String root = register.get(number).bundleNumber().orElse(number);
        return Stream.concat(Stream.of(root), register.children(root).stream().map(Case::number));
    }

    static List<CaseMaterial> open(List<CaseMaterial> materials) {
        return materials.stream().filter(CaseMaterial::isOpen).toList();
    }
}
