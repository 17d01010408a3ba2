package org.tongban.document.content;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.entry.procedure.PaperKind;

/** Which items of a one-thing a paper is about; a case that is none is its own part. */
@Component
public class Concerned {

    private final CaseRegister register;

    Concerned(CaseRegister register) {
        this.register = register;
    }

    /** Tells whether a material of its item was missing or wrong when that was told. */
    public boolean lacks(Case part) {
        return register.materials(part).stream().anyMatch(CaseMaterial::isLacking);
    }

    /** Returns the parts of a case that a paper of this kind is about: where something is lacking, those known to lack it. */
    public List<Case> of(Case subject, PaperKind kind) {
        List<Case> told = told(subject, kind);
        List<Case> lacking =
                told.stream().filter(part -> kind.lacks() && lacks(part)).toList();
        return lacking.isEmpty() ? told : lacking;
    }

    /** Returns the parts of a case that a paper of this kind tells of. */
    public List<Case> told(Case subject, PaperKind kind) {
        return parts(subject).stream()
                .filter(part -> isTold(part, subject, kind))
                .toList();
    }

    /** Returns the items of a one-thing, or the case itself. */
    public List<Case> parts(Case subject) {
        return subject.isBundle() ? register.children(subject.number()) : List.of(subject);
    }

    /**
     * Tells whether an item of a one-thing is taken on by a paper of its own: it waits for another, unless the law has accepted
     * it with the whole, or rests on a commitment.
     */
    public boolean takenOnByItself(Case child) {
        boolean bySilence = child.acceptKind().filter(AcceptKind.DEEMED::equals).isPresent();
        return child.commitmentChosen() || !bySilence && !register.before(child).isEmpty();
    }

    /** A one-thing's paper is not about the items that have papers of their own for it. */
    private boolean isTold(Case part, Case subject, PaperKind kind) {
        return !(kind.ends() && part.state().isAnswered())
                && !(subject.isBundle() && kind.accepts() && part.state().isEnding())
                && !(subject.isBundle() && kind.accepts() && (takenOnByItself(part) || takenOnBefore(part, subject)));
    }

    /** Tells whether an item was accepted with the notice on what others lack, which told its terms. */
    public boolean takenOnBefore(Case part, Case whole) {
        return whole.schedule().term(TermKind.CORRECTION).isPresent()
                && part.acceptKind().filter(AcceptKind.WITH_BUNDLE::equals).isPresent();
    }
}
