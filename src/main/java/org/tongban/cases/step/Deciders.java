package org.tongban.cases.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.material.OpenMaterials;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.term.TermState;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ItemKind;
import org.tongban.organisation.HeldPost;

/**
 * Who has decided a case. However a model or a form is drawn, the register accepts, refuses, approves, rejects, revokes or
 * keeps only as a person of the deciding post has chosen, by value; and approves what a published rule of instant approval
 * has found, where no person has decided.
 */
@Component
class Deciders {

    private static final Set<DecidingForm> ACCEPTANCE = Set.of(DecidingForm.ACCEPTANCE, DecidingForm.CORRECTIONS);
    private static final Set<DecidingForm> DECISION = Set.of(DecidingForm.DECIDE, DecidingForm.ON_THE_SPOT);
    private static final Set<DecidingForm> VERIFICATION = Set.of(DecidingForm.VERIFICATION);
    private static final Set<DecidingForm> REVOCATION = Set.of(DecidingForm.REVOCATION);

    private static final Set<String> ACCEPTANCE_STEPS =
            Set.of("check-materials", "check-corrections", "check-supplied");

    private static final String DELIVERY = "deliver";

    private static final Set<String> INSPECTIONS = Set.of("inspect", "joint-inspect");

    private final CaseRegister register;
    private final Catalog catalog;

    Deciders(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    /** @throws CaseProblem if the window has not answered the application so */
    void requireAnswer(Case subject, String outcome) {
        require(subject, outcome, ACCEPTANCE);
    }

    /** @throws CaseProblem if the window has concluded the application, so that it was not silent */
    void requireSilence(Case subject) {
        boolean concluded = given(subject, ACCEPTANCE).stream()
                .anyMatch(opinion -> !opinion.is(DecidingForm.ACCEPTANCE, "corrections"));
        if (concluded) {
            throw new CaseProblem("undecided", "窗口已经作出受理结论，不能视为受理。请联系系统管理员检查流程图。");
        }
    }

    /**
     * @throws CaseProblem if nobody who may has approved, and no rule has or somebody decided after all; or if nobody has
     *     attested what the result says, such as the sum it grants
     */
    void requireApproval(Case subject, Actor actor) {
        requireAttested(subject);
        requireInspected(subject);
        requireSupplied(subject);
        boolean byRule = isImmediate(subject) && subject.instantRule().isPresent() && isSeenByTheWindowOnly(subject);
        if (!byRule) {
            require(subject, "approved", DECISION);
        }
        if (byRule != actor.equals(Actor.SYSTEM)) {
            throw undecided("approved", DECISION);
        }
    }

    /** 行政许可法 第三十四条第三款: two or more staff look; what is committed to is verified afterwards instead. */
    private void requireInspected(Case subject) {
        boolean looked =
                catalog.item(subject.edition()).inspection() == null || isAccepted(subject, AcceptKind.COMMITTED);
        if (!looked && inspectors(subject) < 2) {
            throw new CaseProblem("uninspected", "两名以上核查人员还没有核查完毕，不能准予。请联系系统管理员检查本事项的流程图。");
        }
    }

    private long inspectors(Case subject) {
        return register.opinions(subject.number()).stream()
                .filter(opinion -> INSPECTIONS.contains(opinion.step()) && isBy(opinion, HeldPost.INSPECTOR))
                .map(Opinion::person)
                .distinct()
                .count();
    }

    /** Something stands for each material, and what was tolerated as missing is in before the decision (容缺受理). */
    private void requireSupplied(Case subject) {
        unsupplied(subject).ifPresent(problem -> {
            throw problem;
        });
        if (lacksWhatWasTolerated(subject)
                && register.materials(subject).stream().anyMatch(Deciders::isUnchecked)) {
            throw new CaseProblem("material-open", "容缺的材料还没有补齐、核对，不能准予。请联系系统管理员检查本事项的流程图。");
        }
    }

    /**
     * Whatever way a case took, something stands for each material: a file, what the organ looks up itself, or a commitment that
     * was taken. But for what is tolerated, and where the law has accepted what nobody answered.
     */
    private Optional<CaseProblem> absent(Case subject) {
        boolean committed = isAccepted(subject, AcceptKind.COMMITTED);
        boolean answered = !isAccepted(subject, AcceptKind.TOLERANT)
                && !isAccepted(subject, AcceptKind.DEEMED)
                && subject.bundleNumber()
                        .map(register::get)
                        .filter(whole -> isAccepted(whole, AcceptKind.DEEMED))
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

    private static boolean isAccepted(Case subject, AcceptKind kind) {
        return subject.acceptKind().filter(kind::equals).isPresent();
    }

    /** @return why it can only be rejected: nothing stands for a material, or what was tolerated as missing is not in by its day */
    Optional<CaseProblem> unsupplied(Case subject) {
        Optional<CaseProblem> absent = absent(subject);
        if (absent.isPresent()) {
            return absent;
        }
        String names = Stream.of(subject)
                .filter(Deciders::lacksWhatWasTolerated)
                .flatMap(tolerated -> register.materials(tolerated).stream()
                        .filter(material -> material.isOverdue() || isMissed(tolerated) && isUnchecked(material)))
                .map(CaseMaterial::name)
                .collect(Collectors.joining("、"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseProblem(
                        "material-overdue", "申请人没有在期限内补齐容缺的材料（%s），不能准予，请作出不予的决定并写明理由。".formatted(names)));
    }

    private static boolean lacksWhatWasTolerated(Case subject) {
        return isAccepted(subject, AcceptKind.TOLERANT) && !subject.schedule().isSupplied();
    }

    /** Its own day, whatever another item's window has asked for again since. */
    private static boolean isMissed(Case tolerated) {
        return tolerated
                .schedule()
                .term(TermKind.TOLERANCE)
                .filter(term -> term.state() == TermState.MISSED)
                .isPresent();
    }

    private static boolean isUnchecked(CaseMaterial material) {
        return material.isOpen() || material.state() == MaterialState.SUBMITTED;
    }

    /** Where anybody was asked after acceptance, a person decides. */
    private boolean isSeenByTheWindowOnly(Case subject) {
        return register.opinions(subject.number()).stream().map(Opinion::step).allMatch(ACCEPTANCE_STEPS::contains);
    }

    private boolean isImmediate(Case subject) {
        return !subject.isBundle() && catalog.item(subject.edition()).kind() == ItemKind.IMMEDIATE;
    }

    private void requireAttested(Case subject) {
        List<String> attested = subject.isBundle()
                ? List.of()
                : catalog.item(subject.edition()).result().attested();
        if (!attested.isEmpty()
                && !Attesting.given(register.opinions(subject.number())).containsAll(attested)) {
            throw new CaseProblem("unattested", "结果应当载明的金额、等级一类的内容还没有核定，不能准予。请联系系统管理员检查本事项的流程图和岗位表单。");
        }
    }

    /** @throws CaseProblem if nobody who may has rejected */
    void requireRejection(Case subject) {
        require(subject, "rejected", DECISION);
    }

    /** @throws CaseProblem if whoever verifies the commitment has not found so */
    void requireFinding(Case subject, String finding) {
        require(subject, finding, VERIFICATION);
    }

    /** @throws CaseProblem if nobody who may has decided to revoke what was granted */
    void requireRevocation(Case subject) {
        require(subject, "revoked", REVOCATION);
    }

    /** @throws CaseProblem if nobody who may has decided that what was granted stands */
    void requireKept(Case subject) {
        require(subject, "kept", REVOCATION);
    }

    /** @throws CaseProblem if it is no one-thing, or none of its items that others wait for has ended without being granted */
    void requireHopeless(Case whole) {
        Set<String> ended = register.children(whole.number()).stream()
                .filter(child -> child.state().isWithoutGrant())
                .map(Case::offering)
                .collect(Collectors.toSet());
        boolean hopeless = whole.isBundle()
                && catalog.bundle(whole.edition()).items().stream()
                        .flatMap(place -> place.after().stream())
                        .anyMatch(ended::contains);
        if (!hopeless) {
            throw new CaseProblem("conclude-bundle", "前面的事项没有哪个没有办成，不能就此终止一件事。请联系系统管理员检查流程图。");
        }
    }

    /** @throws CaseProblem if an item of the one-thing has neither been decided nor ended */
    void requireItemsDone(Case whole) {
        String open = register.children(whole.number()).stream()
                .filter(child -> child.state().isBeforeDecision())
                .map(child -> "“" + child.offeringName() + "”")
                .collect(Collectors.joining("、"));
        if (!open.isEmpty()) {
            throw new CaseProblem("items-open", "%s还没有办结，不能汇总一件事的办理结果。请联系系统管理员检查流程图。".formatted(open));
        }
    }

    /** @throws CaseProblem if no result was made of a decision on commitment, or that has been closed or revoked */
    void requireGrantedOnCommitment(Case subject) {
        boolean committed = isAccepted(subject, AcceptKind.COMMITTED);
        if (!committed || subject.state() != CaseState.ISSUED) {
            throw new CaseProblem(
                    "no-commitment",
                    "办件%s，没有可以核查的承诺。请联系系统管理员检查本事项的流程图。"
                            .formatted(committed ? subject.state().label() : "不是以告知承诺方式办理的"));
        }
    }

    /** @throws CaseProblem if there is a result, and the post for that has not handed it over */
    void requireDelivered(Case subject) {
        if (register.hasResultToDeliver(subject) && !isDelivered(subject)) {
            throw new CaseProblem("undelivered", "出件岗还没有送达结果，不能办结。请联系系统管理员检查本事项的流程图。");
        }
    }

    private boolean isDelivered(Case subject) {
        return register.opinions(subject.number()).stream()
                .anyMatch(opinion -> opinion.step().equals(DELIVERY) && isBy(opinion, HeldPost.ISSUER));
    }

    /**
     * @return why nothing can be found of a commitment yet: what closes the case or takes the licence away would leave nothing to
     *     hand over (行政许可法 第四十四条); empty once it is handed over, or where it waits for the one-thing
     */
    Optional<CaseProblem> unhanded(Case subject) {
        boolean waits = subject.bundleNumber().isPresent() && register.isHandedOverTogether(subject);
        return waits || isDelivered(subject)
                ? Optional.empty()
                : Optional.of(new CaseProblem("undelivered", "结果还没有送达申请人，请在出件岗送达以后再填写核查结论。"));
    }

    private static boolean isBy(Opinion opinion, HeldPost post) {
        return HeldPost.actingAs(opinion.post()).filter(post::equals).isPresent();
    }

    /** The last who filled in the form of the decision decided: where that was none who may, nobody has. */
    private void require(Case subject, String value, Set<DecidingForm> forms) {
        List<Opinion> given = given(subject, forms);
        boolean decided = !given.isEmpty()
                && mayDecide(subject, given.get(given.size() - 1))
                && forms.stream().anyMatch(form -> given.get(given.size() - 1).is(form, value));
        if (!decided) {
            throw undecided(value, forms);
        }
    }

    private static CaseProblem undecided(String value, Set<DecidingForm> forms) {
        String words = forms.stream()
                .map(form -> form.words().get(value))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new CaseProblem("undecided", "有权决定的岗位没有作出“%s”的决定，不能继续。请联系系统管理员检查本事项的流程图。".formatted(words));
    }

    private List<Opinion> given(Case subject, Set<DecidingForm> forms) {
        return register.opinions(subject.number()).stream()
                .filter(opinion ->
                        DecidingForm.of(opinion.step()).filter(forms::contains).isPresent())
                .toList();
    }

    /** @return whether a statement was taken down by the post that does so, or found missing when its time was over */
    static boolean mayHear(Opinion statement) {
        return statement.actor().equals(Actor.SYSTEM) || DecidingForm.HEARING.mayBeGivenAs(statement.post());
    }

    private boolean mayDecide(Case subject, Opinion opinion) {
        DecidingForm form = DecidingForm.of(opinion.step()).orElseThrow();
        return form.mayBeGivenAs(opinion.post()) && (form != DecidingForm.ON_THE_SPOT || isImmediate(subject));
    }
}
