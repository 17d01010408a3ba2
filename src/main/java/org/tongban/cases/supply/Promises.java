package org.tongban.cases.supply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Answered;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;

/** The applicant's written promises to hand missing materials in after acceptance (容缺受理), kept material by material. */
@Service
@Transactional
public class Promises {

    private final Turns turns;
    private final CaseRegister register;
    private final Answered answered;
    private final Tolerance tolerance;
    private final Chronicle chronicle;

    Promises(Turns turns, CaseRegister register, Answered answered, Tolerance tolerance, Chronicle chronicle) {
        this.turns = turns;
        this.register = register;
        this.answered = answered;
        this.tolerance = tolerance;
        this.chronicle = chronicle;
    }

    /**
     * Tells what the table says of accepting a case without what is missing now.
     *
     * @param number the case, or the one-thing's case
     * @return empty if it is accepted already, or nothing is missing
     */
    @Transactional(readOnly = true)
    public Optional<Tolerance.Terms> terms(String number) {
        Case subject = register.get(number);
        List<CaseMaterial> open = open(register.materials(subject));
        return isBeforeAcceptance(subject) && !open.isEmpty()
                ? Optional.of(tolerance.of(subject, open))
                : Optional.empty();
    }

    /**
     * Takes the promise for whatever is missing and may come later. Giving it again changes nothing.
     *
     * @param number the case, or the one-thing's case
     * @throws CaseProblem if it is accepted already, or nothing of the kind is missing
     */
    public void give(String number) {
        turns.take(number);
        Case subject = register.get(number);
        List<CaseMaterial> materials = register.materials(subject);
        List<String> codes = materials.stream().map(CaseMaterial::code).toList();
        boolean before = isBeforeAcceptance(subject);
        boolean already = before && materials.stream().anyMatch(CaseMaterial::promised);
        List<CaseMaterial> promised = before ? make(materials, codes) : List.of();
        if (promised.isEmpty() && !already) {
            throw new CaseProblem(
                    "nothing-to-promise",
                    "办件%s，没有可以承诺以后补交的材料。".formatted(subject.state().label()));
        }
        note(subject, promised, materials);
    }

    private static boolean isBeforeAcceptance(Case subject) {
        return (subject.state() == CaseState.RECEIVED || subject.state() == CaseState.IN_CORRECTION)
                && subject.bundleNumber().isEmpty();
    }

    /** Returns those of the materials that are missing, may come later, and are now promised. */
    public List<CaseMaterial> make(List<CaseMaterial> materials, Collection<String> codes) {
        List<CaseMaterial> promised = materials.stream()
                .filter(material -> material.isOpen()
                        && material.tolerable()
                        && !material.promised()
                        && codes.contains(material.code()))
                .toList();
        promised.forEach(CaseMaterial::promise);
        return promised;
    }

    /** Writes into the ledger what the applicant has promised, by when, and with what consequence. */
    public void note(Case subject, List<CaseMaterial> promised, List<CaseMaterial> all) {
        if (promised.isEmpty()) {
            return;
        }
        Tolerance.Terms terms = tolerance.of(subject, open(all));
        String names = promised.stream().map(CaseMaterial::name).collect(Collectors.joining("、"));
        String limit = terms.allowed() ? "%d个工作日内".formatted(terms.workingDays()) : "按期";
        chronicle.note(
                subject.number(),
                Actor.APPLICANT,
                "承诺补交材料",
                "承诺在容缺受理后%s补交：%s；知道逾期没有补齐的，%s。".formatted(limit, names, consequence(subject)));
    }

    /** Returns without the database what follows where the promise is not kept, as the end of a sentence in Chinese. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String consequence(Case subject) {
        return answered.unsupplied(subject).consequence();
    }

    private static List<CaseMaterial> open(List<CaseMaterial> materials) {
        return materials.stream().filter(CaseMaterial::isOpen).toList();
    }
}
