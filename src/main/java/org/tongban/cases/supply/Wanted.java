package org.tongban.cases.supply;

import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;

/** The one material that somebody brings, if the case waits for it or lets it be replaced, and nobody looks at it meanwhile. */
@Component
class Wanted {

    private final CaseRegister register;
    private final Awaiting awaiting;
    private final CaseProcess process;

    Wanted(CaseRegister register, Awaiting awaiting, CaseProcess process) {
        this.register = register;
        this.awaiting = awaiting;
        this.process = process;
    }

    /** What the hall has asked for, and does not have yet, comes in once whatever room is left; whoever begins fills that with nothing. */
    boolean isOwed(String number, String code) {
        return material(number, code).isOpen() && register.get(number).state() != CaseState.RECEIVED;
    }

    /** @throws CaseProblem if the case lists no such material, or it may not be handed in now, with the reason */
    CaseMaterial material(String number, String code) {
        Case subject = register.get(number);
        CaseMaterial material = register.materials(subject).stream()
                .filter(listed -> listed.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CaseProblem("material-unlisted", "这份材料不在本办件的材料清单里。"));
        if (!awaits(subject, material)) {
            throw awaiting.notAwaited(
                    subject, "办件%s，现在不需要补交或者更换“%s”。".formatted(subject.state().label(), material.name()));
        }
        awaiting.requireUnchecked(number);
        requireNobodyLooks(subject, material);
        return material;
    }

    /** What an item has to have handed in again, nobody has to look at any more, whatever another item's window has before it. */
    private void requireNobodyLooks(Case subject, CaseMaterial material) {
        boolean looksAt = !material.isOpen()
                && register.children(subject.number()).stream()
                        .filter(item -> lists(item, material))
                        .anyMatch(item -> process.isChecked(item.number()));
        if (looksAt) {
            throw Awaiting.beingChecked();
        }
    }

    private boolean lists(Case item, CaseMaterial material) {
        return register.materials(item).contains(material);
    }

    private boolean awaits(Case subject, CaseMaterial material) {
        return subject.state() == CaseState.IN_CORRECTION && material.state() != MaterialState.CHECKED
                || Awaiting.isReplaceable(subject, material)
                || material.isOpen() && awaiting.waiting(subject).stream().anyMatch(item -> lists(item, material));
    }
}
