package org.tongban.cases.post;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Acceptance;
import org.tongban.cases.step.Corrections;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Rectifications;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.SpecialProcedure;

/**
 * The options of a post's form that do not fit the case at hand, and why: they are neither offered nor taken. The form
 * itself, as designers see it, lists all there are.
 */
@Component
class Unfit {

    private static final String OUTCOME = "acceptOutcome";
    private static final String DECISION = "decision";
    private static final String PROCEDURE = "procedure";
    private static final String COMMITMENT = "commitmentTrue";

    private final CaseRegister register;
    private final Acceptance acceptance;
    private final Corrections corrections;
    private final Deciding deciding;
    private final UnfitGrounds grounds;
    private final Rules rules;
    private final Commitments commitments;
    private final Rectifications rectifications;
    private final Catalog catalog;

    Unfit(
            CaseRegister register,
            Acceptance acceptance,
            Corrections corrections,
            Deciding deciding,
            UnfitGrounds grounds,
            Rules rules,
            Commitments commitments,
            Rectifications rectifications,
            Catalog catalog) {
        this.register = register;
        this.acceptance = acceptance;
        this.corrections = corrections;
        this.deciding = deciding;
        this.grounds = grounds;
        this.rules = rules;
        this.commitments = commitments;
        this.rectifications = rectifications;
        this.catalog = catalog;
    }

    /**
     * @param field of a post's form
     * @return by option why it does not fit; nothing for other fields
     */
    Map<String, CaseProblem> options(String number, String field) {
        return switch (field) {
            case OUTCOME -> outcomes(register.get(number));
            case PROCEDURE -> procedures(register.get(number));
            case COMMITMENT -> rectifications.unfit(register.get(number));
            case "refusalGround" -> grounds.toRefuse(register.get(number));
            case DECISION -> decisions(register.get(number));
            case "rejectionGround" -> grounds.toReject(register.get(number));
            default -> Map.of();
        };
    }

    private Map<String, CaseProblem> outcomes(Case subject) {
        Set<String> declined = declined(subject);
        Map<String, CaseProblem> unfit = new HashMap<>();
        BiConsumer<String, Optional<CaseProblem>> keep =
                (option, obstacle) -> obstacle.ifPresent(why -> unfit.put(option, why));
        keep.accept("accepted", acceptance.obstacle(subject, AcceptKind.FULL, declined));
        keep.accept(
                "tolerated",
                acceptance
                        .obstacle(subject, AcceptKind.TOLERANT, declined)
                        .or(() -> rules.toleranceObstacle(subject, acceptance.open(subject, declined))));
        keep.accept("committed", commitmentObstacle(subject));
        keep.accept("corrections", corrections.noNotice(subject));
        return unfit;
    }

    private Optional<CaseProblem> commitmentObstacle(Case subject) {
        return Optional.of(commitments.obstacle(subject))
                .filter(why -> !why.isEmpty())
                .map(why -> new CaseProblem("commitment", why))
                .or(() -> acceptance.obstacle(subject, AcceptKind.COMMITTED, Set.of()));
    }

    /** What the commitment of an item would have stood in for, where it is not taken: of a one-thing's only those. */
    private Set<String> declined(Case subject) {
        return subject.isBundle()
                ? commitments.demanded(subject)
                : register.materials(subject).stream().map(CaseMaterial::code).collect(Collectors.toSet());
    }

    private Map<String, CaseProblem> decisions(Case subject) {
        return deciding.noApproval(subject).map(why -> Map.of("approved", why)).orElse(Map.of());
    }

    /** Those that the item's list names; the check lets no flow come here whose item names none. */
    private Map<String, CaseProblem> procedures(Case subject) {
        Set<String> listed = subject.isBundle()
                ? Set.of()
                : catalog.item(subject.edition()).specialProcedures().stream()
                        .map(SpecialProcedure::name)
                        .collect(Collectors.toSet());
        return Stream.of(SpecialKind.values())
                .filter(kind -> !listed.isEmpty() && !listed.contains(kind.label()))
                .collect(Collectors.toMap(SpecialKind::value, Unfit::unlisted));
    }

    private static CaseProblem unlisted(SpecialKind kind) {
        return new CaseProblem("special-procedure", "本事项的实施清单没有列出“%s”，不能启动这一特别程序。".formatted(kind.label()));
    }
}
