package org.tongban.cases.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.material.OpenMaterials;
import org.tongban.cases.register.Answered;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.term.TermState;
import org.tongban.catalog.entry.procedure.Unsupplied;

/** What nothing stands for when a case is to be approved, so that it can only be rejected. */
@Component
class Absences {

    private final CaseRegister register;
    private final Answered answered;

    Absences(CaseRegister register, Answered answered) {
        this.register = register;
        this.answered = answered;
    }

    /** Something stands for each material, and what was tolerated as missing is in before the decision (容缺受理). */
    void requireSupplied(Case subject) {
        unsupplied(subject).ifPresent(problem -> {
            throw problem;
        });
        if (lacksWhatWasTolerated(subject)
                && register.materials(subject).stream()
                        .anyMatch(material ->
                                isUnchecked(material) && !(isPast(subject, material) && isDecided(subject)))) {
            throw new CaseProblem("material-open", "容缺的材料还没有补齐、核对，不能准予。请联系系统管理员检查本事项的流程图。");
        }
    }

    /**
     * Whatever way a case took, something stands for each material: a file, what the organ looks up itself, or a commitment that
     * was taken. But for what is tolerated, and where the law has accepted what nobody answered.
     */
    private Optional<CaseProblem> absent(Case subject) {
        boolean committed = subject.isAccepted(AcceptKind.COMMITTED);
        boolean answered = !subject.isAccepted(AcceptKind.TOLERANT)
                && !subject.isAccepted(AcceptKind.DEEMED)
                && subject.bundleNumber()
                        .map(register::get)
                        .filter(whole -> whole.isAccepted(AcceptKind.DEEMED))
                        .isEmpty();
        List<CaseMaterial> absent = register.materials(subject).stream()
                .filter(material -> answered && !material.isThere(committed))
                .toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseProblem(
                        "material-absent",
                        "申请人没有提交应当提交的材料（%s），也没有可以采用的承诺，不能准予，请作出不予的决定并写明理由。".formatted(OpenMaterials.names(absent))));
    }

    /**
     * @return why it can only be rejected: nothing stands for a material, or what was tolerated as missing is not in by its day,
     *     where that alone decides
     */
    Optional<CaseProblem> unsupplied(Case subject) {
        Optional<CaseProblem> absent = absent(subject);
        if (absent.isPresent()) {
            return absent;
        }
        String names = Stream.of(subject)
                .filter(tolerated -> lacksWhatWasTolerated(tolerated) && !isDecided(tolerated))
                .flatMap(tolerated ->
                        register.materials(tolerated).stream().filter(material -> isPast(tolerated, material)))
                .map(CaseMaterial::name)
                .collect(Collectors.joining("、"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseProblem(
                        "material-overdue", "申请人没有在期限内补齐容缺的材料（%s），不能准予，请作出不予的决定并写明理由。".formatted(names)));
    }

    /** Its absence alone decides nothing. */
    private boolean isDecided(Case subject) {
        return answered.unsupplied(subject) == Unsupplied.DECIDED;
    }

    private static boolean lacksWhatWasTolerated(Case subject) {
        return subject.isAccepted(AcceptKind.TOLERANT) && !subject.schedule().isSupplied();
    }

    /** Its own day, whatever another item's window has asked for again since. */
    private static boolean isMissed(Case tolerated) {
        return tolerated
                .schedule()
                .term(TermKind.TOLERANCE)
                .filter(term -> term.state() == TermState.MISSED)
                .isPresent();
    }

    private static boolean isPast(Case tolerated, CaseMaterial material) {
        return material.isOverdue() || isMissed(tolerated) && isUnchecked(material);
    }

    private static boolean isUnchecked(CaseMaterial material) {
        return material.isOpen() || material.state() == MaterialState.SUBMITTED;
    }
}
