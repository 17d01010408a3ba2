package org.tongban.cases.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.OpenMaterials;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;

/** How the window takes an application on (行政许可法 第三十二条第一款第五项). */
@Service
@Transactional
public class Acceptance {

    private final CaseRegister register;
    private final Deciders deciders;
    private final OneByOne items;
    private final TakingOn taking;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;

    Acceptance(
            CaseRegister register,
            Deciders deciders,
            OneByOne items,
            TakingOn taking,
            Chronicle chronicle,
            WorkingCalendar calendar) {
        this.register = register;
        this.deciders = deciders;
        this.items = items;
        this.taking = taking;
        this.chronicle = chronicle;
        this.calendar = calendar;
    }

    /**
     * Tells what stands in the way of accepting a case in one of the ways that the window chooses from.
     *
     * @param demanded codes of the materials that a commitment would have stood in for, and does not
     * @return the refusal that {@link #accept}, {@link #acceptWithTolerance} or {@link #acceptOnCommitment} would answer with
     */
    @Transactional(readOnly = true)
    public Optional<CaseProblem> obstacle(Case subject, AcceptKind kind, Set<String> demanded) {
        OpenMaterials materials = new OpenMaterials(items.materials(subject), demanded);
        return switch (kind) {
            case TOLERANT -> materials.intolerable();
            case COMMITTED ->
                subject.commitmentChosen() ? OpenMaterials.of(materials.all()).incomplete() : Optional.of(notChosen());
            default -> materials.incomplete();
        };
    }

    /** @return the materials that are missing or wrong, with those demanded that only a commitment would have stood in for */
    @Transactional(readOnly = true)
    public List<CaseMaterial> open(Case subject, Set<String> demanded) {
        return new OpenMaterials(items.materials(subject), demanded).open();
    }

    /** Puts a case, with a one-thing's child cases, on the green channel (绿色通道): its tasks go first from now on. */
    public void markUrgent(String number, Actor actor) {
        register.get(number).markUrgent();
        register.children(number).forEach(Case::markUrgent);
        chronicle.note(number, actor, "转入绿色通道", "");
    }

    /**
     * Asked by a flow before it acts for the window.
     *
     * @param outcome such as {@code refused}
     * @throws CaseProblem if the window has not answered the application so
     */
    @Transactional(readOnly = true)
    public void requireAnswer(String number, String outcome) {
        deciders.requireAnswer(register.get(number), outcome);
    }

    /** Accepts a complete application. */
    public void accept(String number, Actor actor) {
        Case subject = register.get(number);
        List<CaseMaterial> materials = taking.demandWaived(subject);
        OpenMaterials.of(materials).requireNone();
        taking.accept(subject, materials, AcceptKind.FULL, actor);
    }

    /**
     * Accepts although tolerable materials are missing (容缺受理).
     *
     * @param days working days within which they must come in, asked once only tolerable ones are known to be missing
     * @throws CaseProblem if a main material is missing, or nothing is
     */
    public void acceptWithTolerance(String number, ToIntFunction<Case> days, Actor actor) {
        Case subject = register.get(number);
        List<CaseMaterial> materials = taking.demandWaived(subject);
        OpenMaterials.of(materials).requireTolerable();
        subject.schedule().put(TermKind.TOLERANCE, Term.of(taking.today(), days.applyAsInt(subject), calendar));
        taking.accept(subject, materials, AcceptKind.TOLERANT, actor);
    }

    /**
     * Accepts on the applicant's commitment (告知承诺); the materials it stands in for are waived.
     *
     * @throws CaseProblem if the applicant did not choose it, or another material is missing
     */
    public void acceptOnCommitment(String number, Actor actor) {
        Case subject = register.get(number);
        if (!subject.commitmentChosen()) {
            throw notChosen();
        }
        List<CaseMaterial> materials = items.materials(subject);
        OpenMaterials.of(materials).requireNone();
        taking.accept(subject, materials, AcceptKind.COMMITTED, actor);
    }

    /** The commitment of a one-thing's item cannot be taken, so what it would have stood in for is asked for. */
    public void declineCommitment(String number) {
        taking.demandWaived(register.get(number));
    }

    private static CaseProblem notChosen() {
        return new CaseProblem("commitment", "申请人没有选择告知承诺方式，或者本事项不适用告知承诺，请选择其他受理结论。");
    }
}
