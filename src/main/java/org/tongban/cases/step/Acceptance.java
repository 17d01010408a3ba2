package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.OpenMaterials;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.trust.Bars;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;

/** What the window does with an application: take it on, ask for corrections once, or refuse it (行政许可法 第三十二条). */
@Service
@Transactional
public class Acceptance {

    /** Working days to correct where a one-thing as a whole is answered; the hall's own rule. */
    private static final int BUNDLE_CORRECTION_DAYS = 15;

    private final CaseRegister register;
    private final Deciders deciders;
    private final Bars bars;
    private final OneByOne items;
    private final Answering answering;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Catalog catalog;
    private final StatutoryCount statutory;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Acceptance(
            CaseRegister register,
            Deciders deciders,
            Bars bars,
            OneByOne items,
            Answering answering,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Catalog catalog,
            StatutoryCount statutory,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deciders = deciders;
        this.bars = bars;
        this.items = items;
        this.answering = answering;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.catalog = catalog;
        this.statutory = statutory;
        this.clock = clock;
        this.events = events;
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
        List<CaseMaterial> materials = demandWaived(subject);
        OpenMaterials.of(materials).requireNone();
        accept(subject, materials, AcceptKind.FULL, today(), actor);
    }

    /**
     * Accepts although tolerable materials are missing (容缺受理).
     *
     * @param days working days within which they must come in, asked once only tolerable ones are known to be missing
     * @throws CaseProblem if a main material is missing, or nothing is
     */
    public void acceptWithTolerance(String number, ToIntFunction<Case> days, Actor actor) {
        Case subject = register.get(number);
        List<CaseMaterial> materials = demandWaived(subject);
        OpenMaterials.of(materials).requireTolerable();
        subject.schedule().put(TermKind.TOLERANCE, Term.of(today(), days.applyAsInt(subject), calendar));
        accept(subject, materials, AcceptKind.TOLERANT, today(), actor);
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
        accept(subject, materials, AcceptKind.COMMITTED, today(), actor);
    }

    /** The commitment of a one-thing's item cannot be taken, so what it would have stood in for is asked for. */
    public void declineCommitment(String number) {
        demandWaived(register.get(number));
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
        accept(subject, materials, kind, today(), Actor.SYSTEM);
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
        Term own = Term.of(today(), days, calendar);
        return register.before(child).isEmpty()
                ? child.bundleNumber()
                        .flatMap(whole -> register.get(whole).schedule().term(TermKind.TOLERANCE))
                        .orElse(own)
                : own;
    }

    /**
     * Nobody answered within five working days: accepted from the day of receipt (第三十二条第一款第四项).
     *
     * @throws CaseProblem if there is still time to answer, or the window has answered
     */
    public void countAsAccepted(String number) {
        Case subject = register.get(number);
        requireUnanswered(subject);
        deciders.requireSilence(subject);
        LocalDate day = subject.schedule().materialsReceivedOn();
        List<CaseMaterial> materials = items.materials(subject);
        take(subject, materials, AcceptKind.DEEMED, day, Actor.SYSTEM);
        items.silent(subject).forEach(item -> acceptBefore(item, AcceptKind.DEEMED, day, Actor.SYSTEM));
        events.publishEvent(new CaseFact.Accepted(subject, materials));
        chronicle.supervise(number, SupervisionKind.DEEMED_ACCEPTANCE, "窗口受理岗");
    }

    /** Cases of former days have no day to answer by. */
    private void requireUnanswered(Case subject) {
        if (subject.schedule().term(TermKind.ANSWER).isPresent()) {
            subject.schedule().requireOver(TermKind.ANSWER, clock.instant());
        }
    }

    /** @return why a case is not asked for corrections but refused with all there is to mend; empty if it may be asked */
    @Transactional(readOnly = true)
    public Optional<CaseProblem> noNotice(Case subject) {
        return answering.isOnTheSpot(subject)
                ? Optional.of(new CaseProblem("on-the-spot", "依照本事项的法律，材料不齐全的不另行通知补正，应当当场书面告知不予受理和需要补正的全部内容，请选择不予受理。"))
                : Optional.empty();
    }

    /**
     * Gives the one-time notice. Items of a one-thing that lack nothing are accepted with it, where their law has them taken on.
     *
     * @param reasons why, by material code; all that is missing or wrong
     * @throws CaseProblem if nothing is named, the case has had its notice, or the law lets it have none
     */
    public void askCorrections(String number, Map<String, String> reasons, Actor actor) {
        Case subject = register.get(number);
        noNotice(subject).ifPresent(problem -> {
            throw problem;
        });
        List<CaseMaterial> asked = OpenMaterials.of(items.materials(subject)).tellOnce(reasons);
        subject.askCorrections(Term.of(today(), correctionDays(subject), calendar));
        chronicle.note(number, actor, "一次性告知补正", "共%d项".formatted(asked.size()));
        items.complete(subject).forEach(item -> acceptBefore(item, AcceptKind.WITH_BUNDLE, today(), actor));
        events.publishEvent(new CaseFact.CorrectionsAsked(subject, asked));
    }

    /**
     * Refuses to accept. Of a one-thing that lacks something, items that lack nothing go on, and so does what is accepted; each of
     * the others is told what it lacks itself.
     *
     * @param ground what the reason comes to
     * @param reason told to the applicant, where no faults say it
     * @param properOrgan where to apply instead; null if that is not the ground
     * @param faults what is to be mended, by material code, all of it; told where the ground is that it is incomplete, still or at once
     * @return false if only some items of a one-thing are refused, and it is accepted with the others
     * @throws CaseProblem if that is the ground and not all is named, or several items are refused and nobody says what for
     */
    public boolean refuse(
            String number,
            Ground ground,
            String reason,
            @Nullable String properOrgan,
            Map<String, String> faults,
            Actor actor) {
        Case subject = register.get(number);
        requireReason(ground, reason, faults);
        List<CaseMaterial> faulty = faulty(ground, items.materials(subject), faults);
        List<Case> failing = ground.isIncomplete() ? items.lacking(subject) : items.waiting(subject);
        if (items.isLeft(subject, failing)) {
            requireTold(ground, failing, faulty);
            failing.forEach(item -> {
                List<CaseMaterial> own = own(item, faulty);
                refuse(item, ground, OpenMaterials.still(own, reason), properOrgan, own, actor);
            });
            accept(subject, items.materials(subject), AcceptKind.FULL, today(), actor);
            return false;
        }
        String said = ground == Ground.STILL_INCOMPLETE ? OpenMaterials.still(faulty, reason) : reason;
        register.children(number).stream()
                .filter(child -> !child.state().isEnding())
                .forEach(child -> child.refuse(ground, said, properOrgan));
        refuse(subject, ground, said, properOrgan, faulty, actor);
        return true;
    }

    /** Forms of before ask for a reason in words, today's for each material. */
    private static void requireReason(Ground ground, String reason, Map<String, String> faults) {
        if (reason.isBlank() && (ground == Ground.STILL_INCOMPLETE ? faults.isEmpty() : ground != Ground.INCOMPLETE)) {
            throw new CaseProblem("notice-empty", "不予受理应当写明理由：请逐项写明哪些材料仍不齐全或者不符合要求，或者写明其他理由。");
        }
    }

    private static List<CaseMaterial> faulty(Ground ground, List<CaseMaterial> all, Map<String, String> faults) {
        if (ground == Ground.INCOMPLETE) {
            return OpenMaterials.of(all).ask(faults);
        }
        return ground == Ground.STILL_INCOMPLETE && !faults.isEmpty()
                ? OpenMaterials.of(all).askAgain(faults)
                : List.of();
    }

    /** A reason in one sentence cannot be told apart by items. */
    private static void requireTold(Ground ground, List<Case> failing, List<CaseMaterial> faulty) {
        if (ground == Ground.STILL_INCOMPLETE && failing.size() > 1 && faulty.isEmpty()) {
            throw new CaseProblem("faults-untold", "有几个事项的材料需要补正，请逐项写明哪些材料仍不齐全或者不符合要求，各事项只告知自己的材料。");
        }
    }

    private List<CaseMaterial> own(Case item, List<CaseMaterial> faulty) {
        List<CaseMaterial> listed = register.materials(item);
        return faulty.stream().filter(listed::contains).toList();
    }

    private void refuse(
            Case subject,
            Ground ground,
            String reason,
            @Nullable String properOrgan,
            List<CaseMaterial> faulty,
            Actor actor) {
        subject.refuse(ground, reason, properOrgan);
        bars.after(subject);
        chronicle.note(subject.number(), actor, "不予受理", reason);
        events.publishEvent(new CaseFact.Refused(subject, faulty));
    }

    /**
     * Ends the time to correct. What came in counts as submitted, though nobody said so; items of a one-thing for which something
     * is still missing end.
     *
     * @return false if there is nothing to look at
     * @throws CaseProblem if the day is not over
     */
    public boolean closeCorrections(String number) {
        Case subject = register.get(number);
        subject.schedule().requireOver(TermKind.CORRECTION, clock.instant());
        if (subject.isBundle() ? !isAnsweredInPart(subject) : !isAnswered(subject)) {
            return false;
        }
        items.unanswered(subject).forEach(this::lapse);
        subject.correctionsClosed();
        subject.schedule()
                .put(TermKind.ANSWER, answering.from(subject.schedule().materialsReceivedOn(), subject));
        List<CaseMaterial> corrected =
                OpenMaterials.of(items.materials(subject)).corrected();
        chronicle.note(number, Actor.SYSTEM, "视为提交补正材料", "期限届满时已经收到：" + OpenMaterials.names(corrected));
        return true;
    }

    private boolean isAnswered(Case subject) {
        return OpenMaterials.of(register.materials(subject)).open().isEmpty();
    }

    private boolean isAnsweredInPart(Case whole) {
        return !items.answered(whole, items.unanswered(whole)).isEmpty();
    }

    /**
     * Goes on with the items of a one-thing that lack nothing, as the day to correct the others is over; those end.
     *
     * @return false if nothing is left without the corrections, so that it lapses as a whole
     * @throws CaseProblem if the day is not over
     */
    public boolean goOnWithoutCorrections(String number) {
        Case subject = register.get(number);
        List<Case> failing = items.unanswered(subject);
        if (subject.state() != CaseState.IN_CORRECTION || !items.isLeft(subject, failing)) {
            return false;
        }
        subject.schedule().requireOver(TermKind.CORRECTION, clock.instant());
        failing.forEach(this::lapse);
        subject.goOnWithoutCorrections();
        accept(subject, items.materials(subject), AcceptKind.FULL, today(), Actor.SYSTEM);
        return true;
    }

    private void lapse(Case item) {
        String why = OpenMaterials.of(register.materials(item)).overdue();
        item.discontinue(Ground.CORRECTIONS_OVERDUE, why, clock.instant());
        chronicle.note(item.number(), Actor.SYSTEM, "终止办理", "逾期没有补正");
        events.publishEvent(new CaseFact.Lapsed(item));
    }

    /** An item of a one-thing is accepted before it is its turn in the flow. */
    private void acceptBefore(Case item, AcceptKind kind, LocalDate day, Actor actor) {
        if (item.state() == CaseState.RECEIVED) {
            accept(item, demandWaived(item), kind, day, actor);
        }
    }

    private void accept(Case subject, List<CaseMaterial> materials, AcceptKind kind, LocalDate day, Actor actor) {
        take(subject, materials, kind, day, actor);
        events.publishEvent(new CaseFact.Accepted(subject, materials));
    }

    private void take(Case subject, List<CaseMaterial> materials, AcceptKind kind, LocalDate day, Actor actor) {
        materials.forEach(CaseMaterial::check);
        Term law = statutory.due(subject, kind, day);
        Term promised = Term.of(day, subject.schedule().promisedDays(), calendar);
        subject.accept(kind, day, promised, law);
        chronicle.note(subject.number(), actor, kind.label(), "");
    }

    private static CaseProblem notChosen() {
        return new CaseProblem("commitment", "申请人没有选择告知承诺方式，或者本事项不适用告知承诺，请选择其他受理结论。");
    }

    /** Without a commitment nothing is waived; a one-thing's items commit each for itself. */
    private List<CaseMaterial> demandWaived(Case subject) {
        List<CaseMaterial> materials = items.materials(subject);
        if (!subject.isBundle()) {
            materials.forEach(CaseMaterial::demand);
        }
        return materials;
    }

    private int correctionDays(Case subject) {
        return correctionDays(catalog.offering(subject.edition())).orElseThrow();
    }

    /**
     * @return within how many working days a one-time notice on such an application is to be answered; empty where the item
     *     gives none
     */
    public static Optional<Integer> correctionDays(Offering offering) {
        return offering instanceof ServiceItem item
                ? Optional.ofNullable(item.limits().correction())
                : Optional.of(BUNDLE_CORRECTION_DAYS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
