package org.tongban.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.Ground;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.StandingClock;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.office.Endings;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Completion;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Hearings;
import org.tongban.cases.step.Rectifications;
import org.tongban.cases.step.Review;
import org.tongban.cases.step.Revocations;
import org.tongban.cases.step.SpecialProcedures;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplied;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.FlowStep;
import org.tongban.catalog.entry.law.SpecialProcedure;

/** What becomes of an accepted application, and how it ends. */
class PostSteps {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final Actor HEAD = new Actor("head", "陈志强", "决定岗");
    private static final List<Actor> INSPECTORS =
            List.of(new Actor("inspector", "李娜", "核查岗"), new Actor("inspector2", "周强", "核查岗"));
    private static final Actor ISSUER = new Actor("issuer", "孙丽", "出件岗");
    private static final Actor VERIFIER = new Actor("verifier", "王建", "承诺核查岗");
    private static final Actor ADMINISTRATOR = new Actor("admin", "管理员", "管理员");

    /** What posts attest, and what they find. */
    private static final Map<String, String> ATTESTED = Map.of(
            "attestedKind", "残疾类别",
            "attestedGrade", "残疾等级",
            "attestedMonthlySum", "每月发放金额",
            "attestedFrom", "起发月份",
            "attestedSum", "核定金额",
            "attestedCalculation", "金额的计算");

    private final CaseRegister register;
    private final Review review;
    private final Deciding deciding;
    private final Completion completion;
    private final Supplied supplied;
    private final SpecialProcedures special;
    private final Rectifications rectifications;
    private final Hearings hearings;
    private final Revocations revocations;
    private final Withdrawals withdrawals;
    private final Endings endings;
    private final Catalog catalog;
    private final StandingClock clock;

    PostSteps(
            CaseRegister register,
            Review review,
            Deciding deciding,
            Completion completion,
            Supplied supplied,
            SpecialProcedures special,
            Rectifications rectifications,
            Hearings hearings,
            Revocations revocations,
            Withdrawals withdrawals,
            Endings endings,
            Catalog catalog,
            StandingClock clock) {
        this.register = register;
        this.review = review;
        this.deciding = deciding;
        this.completion = completion;
        this.supplied = supplied;
        this.special = special;
        this.rectifications = rectifications;
        this.hearings = hearings;
        this.revocations = revocations;
        this.withdrawals = withdrawals;
        this.endings = endings;
        this.catalog = catalog;
        this.clock = clock;
    }

    void approve(Case subject) {
        clock.later(daysUntilDecided(subject));
        grant(subject);
    }

    /** Grants an item beside others of its one-thing, which are handled at the same time. */
    void approveBeside(Case subject) {
        waitFor(decidedOn(subject));
        grant(subject);
    }

    /** Returns the day on which an item of a one-thing is decided, whatever becomes of the others. */
    LocalDate decidedOn(Case subject) {
        LocalDate accepted = subject.schedule().acceptedOn().orElseThrow();
        return CALENDAR.after(accepted, daysUntilDecided(subject)).lastDay();
    }

    private void waitFor(LocalDate day) {
        if (day.isAfter(clock.today())) {
            clock.set(day);
        }
    }

    private void grant(Case subject) {
        inspect(subject);
        decide(subject, new Decided(DecidingForm.DECIDE, "approved", "准予"));
        deciding.approve(subject.number(), HEAD);
        completion.makeLicence(subject.number());
    }

    private void inspect(Case subject) {
        boolean committed = subject.acceptKind().equals(Optional.of(AcceptKind.COMMITTED));
        if (!committed && catalog.item(subject.edition()).inspection() != null) {
            INSPECTORS.forEach(one -> review.finding(subject.number(), "inspect", one, "符合条件", "现场与申请材料一致。"));
        }
    }

    void approveBy(Case subject, String rule) {
        deciding.approvedByRule(subject.number(), rule);
        deciding.approve(subject.number(), Actor.SYSTEM);
        completion.makeLicence(subject.number());
    }

    void reject(Case subject, Ground ground, String reason) {
        clock.later(daysUntilDecided(subject));
        refuse(subject, ground, reason);
    }

    void rejectBeside(Case subject, Ground ground, String reason) {
        waitFor(decidedOn(subject));
        refuse(subject, ground, reason);
    }

    private void refuse(Case subject, Ground ground, String reason) {
        decide(subject, new Decided(DecidingForm.DECIDE, "rejected", "不予"));
        deciding.reject(subject.number(), ground, reason, HEAD);
    }

    private void decide(Case subject, Decided decided) {
        review.startReview(subject.number());
        catalog.item(subject.edition())
                .result()
                .attested()
                .forEach(key -> review.attest(
                        subject.number(), key, HEAD, ATTESTED.get(key), SpecimenSums.of(subject.offering(), key)));
        review.decision(subject.number(), HEAD, decided, "");
    }

    /** What the entry's steps between acceptance and delivery take. */
    private int daysUntilDecided(Case subject) {
        if (subject.acceptKind().equals(Optional.of(AcceptKind.COMMITTED))) {
            boolean dueAtOnce = subject.schedule()
                    .deadline(TermKind.PROMISED)
                    .map(Deadline::lastDay)
                    .equals(subject.schedule().acceptedOn());
            return dueAtOnce ? 0 : 1;
        }
        List<FlowStep> steps = catalog.item(subject.edition()).steps();
        int days = steps.subList(1, steps.size() - 1).stream()
                .mapToInt(FlowStep::workingDays)
                .sum();
        return Math.min(days, subject.schedule().promisedDays());
    }

    void startSpecial(Case subject, SpecialProcedure listed) {
        clock.later(1);
        SpecialKind kind = Arrays.stream(SpecialKind.values())
                .filter(one -> one.label().equals(listed.name()))
                .findFirst()
                .orElseThrow();
        String arrangement = "2026年11月2日上午9时在大厅三楼会议室举行，请携带身份证件参加。";
        special.start(subject.number(), kind, listed.workingDays(), arrangement, HEAD);
    }

    /** Ends a one-thing that cannot go on. */
    void conclude(Case whole) {
        deciding.concludeBundle(whole.number(), Actor.SYSTEM);
    }

    void sumUp(Case whole) {
        completion.makeLicence(whole.number());
    }

    /** What is found of a commitment is found of a licence that has been handed over. */
    private void handOver(Case subject) {
        review.conclusion(subject.number(), "deliver", ISSUER, "窗口领取", "");
    }

    void orderRectification(Case subject, String found) {
        handOver(subject);
        clock.later(10);
        verify(subject, "rectify", found);
        rectifications.order(subject.number(), found, 10, VERIFIER);
    }

    /** Where it was to be put right first, that time has passed. */
    void intendToRevoke(Case subject, Ground ground, String found) {
        handOver(subject);
        subject.schedule().lastDay(TermKind.RECTIFICATION).ifPresentOrElse(clock::passes, () -> clock.later(10));
        verify(subject, "no", found);
        hearings.found(subject.number(), ground);
        hearings.intend(subject.number());
    }

    private void verify(Case subject, String finding, String found) {
        DecidingForm form = DecidingForm.VERIFICATION;
        Decided decided = new Decided(form, finding, form.words().get(finding));
        review.decision(subject.number(), VERIFIER, decided, found);
    }

    void keep(Case subject, String reason) {
        clock.later(4);
        decideRevocation(subject, "kept", "不予撤销");
        revocations.keep(subject.number(), reason, HEAD);
    }

    void revoke(Case subject, String reason) {
        clock.passes(subject.schedule().lastDay(TermKind.STATEMENT).orElseThrow());
        hearings.noteSilence(subject.number());
        decideRevocation(subject, "revoked", "撤销");
        revocations.revoke(subject.number(), subject.revocationGround().orElseThrow(), reason, HEAD);
    }

    private void decideRevocation(Case subject, String value, String words) {
        review.decision(subject.number(), HEAD, new Decided(DecidingForm.REVOCATION, value, words), "");
    }

    void remind(Case subject) {
        LocalDate due = subject.schedule().lastDay(TermKind.TOLERANCE).orElseThrow();
        clock.set(due.minusDays(due.getDayOfWeek().getValue() <= 2 ? 4 : 2));
        supplied.remind(subject.number());
    }

    void lapse(Case subject) {
        clock.passes(subject.schedule().lastDay(TermKind.CORRECTION).orElseThrow());
        review.lapse(subject.number());
    }

    /** What was promised never comes, so that nothing is left but to reject. */
    void rejectUnsupplied(Case subject) {
        clock.passes(subject.schedule().lastDay(TermKind.TOLERANCE).orElseThrow());
        supplied.close(subject.number());
        String missing = register.materials(subject).stream()
                .filter(CaseMaterial::isOpen)
                .map(CaseMaterial::name)
                .collect(Collectors.joining("、"));
        refuse(subject, Ground.UNMET_CONDITIONS, SpecimenWords.unsupplied(subject.offering(), missing));
    }

    void withdraw(Case subject, String reason) {
        clock.later(1);
        withdrawals.withdraw(subject.number(), reason);
    }

    void end(Case subject, String reason) {
        clock.later(1);
        endings.end(subject.number(), subject.state(), reason, ADMINISTRATOR);
    }
}
