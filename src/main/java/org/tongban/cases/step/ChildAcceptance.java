package org.tongban.cases.step;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;

/** Takes on the items of a one-thing that is accepted. */
@Service
@Transactional
public class ChildAcceptance {

    private final CaseRegister register;
    private final OneByOne items;
    private final TakingOn taking;
    private final WorkingCalendar calendar;

    ChildAcceptance(CaseRegister register, OneByOne items, TakingOn taking, WorkingCalendar calendar) {
        this.register = register;
        this.items = items;
        this.taking = taking;
        this.calendar = calendar;
    }

    /**
     * Takes a child case on as part of its one-thing, in the way its own materials and its commitment call for; what the law
     * has accepted before its turn stays as it is.
     *
     * @param toleranceDays working days within which missing materials must come in; 0 if none is awaited
     * @throws CaseProblem if it is no part of a one-thing, or the window has not accepted that
     */
    public AcceptKind acceptWithBundle(String number, boolean committed, int toleranceDays) {
        Case subject = register.get(number);
        requireAcceptedWhole(subject);
        if (subject.acceptKind().isPresent()) {
            return subject.acceptKind().get();
        }
        List<CaseMaterial> materials = items.materials(subject);
        if (!committed) {
            materials.forEach(CaseMaterial::demand);
        }
        AcceptKind kind =
                committed ? AcceptKind.COMMITTED : toleranceDays > 0 ? AcceptKind.TOLERANT : AcceptKind.WITH_BUNDLE;
        if (kind == AcceptKind.TOLERANT) {
            subject.schedule().put(TermKind.TOLERANCE, tolerance(subject, toleranceDays));
        }
        taking.accept(subject, materials, kind, Actor.SYSTEM);
        return kind;
    }

    private void requireAcceptedWhole(Case item) {
        boolean accepted = item.bundleNumber()
                .map(register::get)
                .filter(whole -> whole.acceptKind().isPresent())
                .isPresent();
        if (!accepted) {
            throw new CaseProblem("undecided", "只有已经受理的一件事，其中的事项才能随同受理。请联系系统管理员检查流程图。");
        }
    }

    /** What is taken on with the whole has the last day that the whole was told. */
    private Term tolerance(Case child, int days) {
        Term own = Term.of(taking.today(), days, calendar);
        return register.before(child).isEmpty()
                ? child.bundleNumber()
                        .flatMap(whole -> register.get(whole).schedule().term(TermKind.TOLERANCE))
                        .orElse(own)
                : own;
    }
}
