package org.tongban.cases.supply;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.register.Turns;
import org.tongban.cases.step.Answering;
import org.tongban.cases.term.TermKind;
import org.tongban.files.StoredFile;
import org.tongban.files.Uploads;

/** Materials that come in after submission: until acceptance, as corrections, and those awaited under tolerance. */
@Service
@Transactional
public class Supplies {

    private static final String HANDED_IN = "补交材料";
    private static final String REPLACED = "更换材料";
    private static final Set<String> HAND_INS = Set.of(HANDED_IN, REPLACED);

    /** Files of one case, as many as of a draft. */
    private static final int MOST_A_DAY = 200;

    private final Turns turns;
    private final CaseRegister register;
    private final Uploads uploads;
    private final Answering answering;
    private final WorkingCalendar calendar;
    private final Chronicle chronicle;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Supplies(
            Turns turns,
            CaseRegister register,
            Uploads uploads,
            Answering answering,
            WorkingCalendar calendar,
            Chronicle chronicle,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.turns = turns;
        this.register = register;
        this.uploads = uploads;
        this.answering = answering;
        this.calendar = calendar;
        this.chronicle = chronicle;
        this.process = process;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes in one material of a case that is not accepted yet or, under tolerance, waits for this material. The file is
     * looked at outside any transaction, so that slow files keep no connection from others. Whoever decides on acceptance
     * at the same moment comes before or after it: what was accepted is not replaced, nor what the window looks at.
     *
     * @param number the case, or the one-thing's case
     * @throws CaseProblem if it is too late, the case waits for nothing of the kind, or the file cannot be taken, with the reason
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile putMaterial(String number, String code, String fileName, InputStream content) {
        transaction.executeWithoutResult(before -> awaitedMaterial(number, code));
        StoredFile file = uploads.take(fileName, content);
        transaction.executeWithoutResult(after -> {
            turns.take(number);
            CaseMaterial material = awaitedMaterial(number, code);
            String act = material.isOpen() ? HANDED_IN : REPLACED;
            chronicle.requireFew(
                    number, Actor.APPLICANT, HAND_INS, MOST_A_DAY, "本办件24小时内上传文件的次数已到上限（%d次），请过一天再上传，或者到窗口办理。");
            material.handIn(file);
            chronicle.note(number, Actor.APPLICANT, act, material.name());
        });
        return file;
    }

    private CaseMaterial awaitedMaterial(String number, String code) {
        Case subject = register.get(number);
        CaseMaterial material = register.materials(subject).stream()
                .filter(listed -> listed.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CaseProblem("material-unlisted", "这份材料不在本办件的材料清单里。"));
        if (!awaits(subject, material)) {
            throw notAwaited(
                    subject, "办件%s，现在不需要补交或者更换“%s”。".formatted(subject.state().label(), material.name()));
        }
        requireUnchecked(number);
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
            throw beingChecked();
        }
    }

    private boolean lists(Case item, CaseMaterial material) {
        return register.materials(item).contains(material);
    }

    private static CaseProblem beingChecked() {
        return new CaseProblem("being-checked", "窗口正在核对材料，现在不能补交或者更换。请等待窗口答复。");
    }

    /**
     * Asked before anything is taken in.
     *
     * @param number the case, or the one-thing's case
     * @throws CaseProblem if the window is checking what was handed in
     */
    @Transactional(readOnly = true)
    public void requireUnchecked(String number) {
        if (isChecked(number)) {
            throw beingChecked();
        }
    }

    /** @return true if the window is checking what was handed in and asks for nothing else, so that nothing is taken in meanwhile */
    @Transactional(readOnly = true)
    public boolean isChecked(String number) {
        String root = register.get(number).bundleNumber().orElse(number);
        return process.isChecked(root)
                || whole(number).anyMatch(process::isChecked)
                        && awaited(root)
                                .map(Awaited::materials)
                                .orElse(List.of())
                                .isEmpty();
    }

    /** @return names of the case's materials that came in after this moment, which whoever looked at it before has not seen */
    @Transactional(readOnly = true)
    public List<String> handedInAfter(String number, Instant moment) {
        Set<String> listed = register.materials(register.get(number)).stream()
                .map(CaseMaterial::name)
                .collect(Collectors.toSet());
        return whole(number)
                .flatMap(each -> register.ledger(each).stream())
                .filter(entry -> HAND_INS.contains(entry.act()))
                .filter(entry -> entry.at().truncatedTo(ChronoUnit.MILLIS).isAfter(moment))
                .map(LedgerEntry::note)
                .filter(listed::contains)
                .distinct()
                .toList();
    }

    /** A one-thing and its items are handed in together. */
    private Stream<String> whole(String number) {
        String root = register.get(number).bundleNumber().orElse(number);
        return Stream.concat(Stream.of(root), register.children(root).stream().map(Case::number));
    }

    /**
     * Tells which materials may be handed in or replaced because the window has not answered yet.
     *
     * @param number the case, or the one-thing's case
     * @return in their order; empty while the window checks them, and once the case is accepted
     */
    @Transactional(readOnly = true)
    public List<CaseMaterial> replaceable(String number) {
        Case subject = register.get(number);
        if (isChecked(number)) {
            return List.of();
        }
        return register.materials(subject).stream()
                .filter(material -> isReplaceable(subject, material))
                .toList();
    }

    /** A one-thing is accepted as a whole, so its items' cases take nothing by themselves. */
    private static boolean isReplaceable(Case subject, CaseMaterial material) {
        return subject.state() == CaseState.RECEIVED
                && subject.bundleNumber().isEmpty()
                && (material.isOpen() || material.state() == MaterialState.SUBMITTED);
    }

    /**
     * Hands in the corrections; the window looks at them once more.
     *
     * @throws CaseProblem if the case is not in correction
     */
    public void submitCorrections(String number) {
        turns.take(number);
        Case subject = register.get(number);
        subject.correctionsReceived(clock.instant());
        subject.schedule().put(TermKind.ANSWER, answering.fromToday(subject));
        chronicle.note(number, Actor.APPLICANT, "提交补正材料", "");
        process.correctionsSubmitted(number);
    }

    /**
     * Tells the window that awaited materials are in: of each item that lacks none any more, whatever others lack.
     *
     * @throws CaseProblem if every item that waits still lacks one, or none waits
     */
    public void submitSupplied(String number) {
        turns.take(number);
        Case subject = register.get(number);
        List<Case> waiting = waiting(subject);
        if (waiting.isEmpty()) {
            throw notAwaited(subject, "本办件现在不需要补交材料。");
        }
        List<String> complete = waiting.stream()
                .filter(one -> open(register.materials(one)).isEmpty())
                .map(Case::number)
                .toList();
        List<String> told = process.materialSupplied(complete);
        told.forEach(one -> register.get(one).schedule().supplied(today()));
        if (told.isEmpty()) {
            throw stillMissing(open(materials(waiting)));
        }
    }

    private static CaseProblem stillMissing(List<CaseMaterial> missing) {
        return missing.isEmpty()
                ? new CaseProblem("not-awaited", "本办件现在没有等待这一步，可能已经提交过，请查看办理进度。")
                : new CaseProblem("materials-missing", "还没有补齐：%s。补齐以后窗口再核对。".formatted(names(missing)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /**
     * Tells what the applicant has to do now.
     *
     * @param number the case, or the one-thing's case
     * @return what the case waits for; empty if for nothing
     */
    @Transactional(readOnly = true)
    public Optional<Awaited> awaited(String number) {
        Case subject = register.get(number);
        if (subject.state() == CaseState.IN_CORRECTION) {
            List<CaseMaterial> asked = open(register.materials(subject));
            return subject.schedule()
                    .lastDay(TermKind.CORRECTION)
                    .map(due -> new Awaited(Awaited.Kind.CORRECTIONS, due, asked));
        }
        List<Case> waiting = waiting(subject).stream()
                .filter(one -> process.awaitsMaterial(one.number()))
                .toList();
        return waiting.stream()
                .flatMap(one -> one.schedule().lastDay(TermKind.TOLERANCE).stream())
                .min(Comparator.naturalOrder())
                .map(due -> new Awaited(Awaited.Kind.SUPPLY, due, open(materials(waiting))));
    }

    /**
     * Keeps what the window found, for this case, of the supplied materials. Items that share one judge it each for itself: what
     * one has found good is asked for again where another has not.
     */
    public void check(String number, boolean good, String reason, Actor actor) {
        Case subject = register.get(number);
        Schedule schedule = subject.schedule();
        if (good) {
            submitted(subject).forEach(CaseMaterial::check);
            schedule.suppliedGood(today());
            chronicle.note(number, actor, "补交材料合格", reason);
        } else {
            lookedAt(subject).forEach(material -> material.ask(reason));
            Optional<LocalDate> before = schedule.lastDay(TermKind.TOLERANCE);
            schedule.suppliedInVain(today(), calendar);
            String longer = schedule.lastDay(TermKind.TOLERANCE).equals(before)
                    ? ""
                    : "（核对的时间不计入补交期限，补交期限改为%s）"
                            .formatted(ChineseDate.of(
                                    schedule.lastDay(TermKind.TOLERANCE).orElseThrow()));
            chronicle.note(number, actor, "补交材料不合格", reason + longer);
        }
    }

    private List<CaseMaterial> submitted(Case subject) {
        return register.materials(subject).stream()
                .filter(material -> material.state() == MaterialState.SUBMITTED)
                .toList();
    }

    private List<CaseMaterial> lookedAt(Case subject) {
        List<CaseMaterial> submitted = submitted(subject);
        if (!submitted.isEmpty()) {
            return submitted;
        }
        Instant accepted = subject.schedule()
                .acceptedOn()
                .map(day -> day.atStartOfDay(WorkingCalendar.ZONE).toInstant())
                .orElse(Instant.EPOCH);
        List<String> supplied = handedInAfter(subject.number(), accepted);
        return register.materials(subject).stream()
                .filter(material -> material.tolerable() && supplied.contains(material.name()))
                .toList();
    }

    /**
     * Ends the time in which what was tolerated as missing could come in. What has not is kept as overdue, so that the case is
     * decided without it (行政许可法 第三十八条).
     *
     * @return true if all is handed in, so that the window looks at it
     * @throws CaseProblem if there is still time
     */
    public boolean close(String number) {
        Case subject = register.get(number);
        subject.schedule().requireOver(TermKind.TOLERANCE, clock.instant());
        List<CaseMaterial> open = open(register.materials(subject));
        if (!open.isEmpty()) {
            open.forEach(CaseMaterial::overdue);
            subject.schedule().suppliedTooLate();
            chronicle.note(number, Actor.SYSTEM, "未按期补交", "期限届满时没有补齐：" + lacking(open));
        }
        return open.isEmpty();
    }

    /** Reminds the applicant that a material awaited under tolerance is due soon, unless its day is over meanwhile. */
    public void remind(String number) {
        Case subject = register.get(number);
        if (!subject.schedule().takesMaterial(clock.instant())) {
            return;
        }
        List<CaseMaterial> open = open(register.materials(subject));
        chronicle.note(number, Actor.SYSTEM, "提醒申请人补交材料", "");
        events.publishEvent(new CaseFact.MaterialDueSoon(
                subject, open, subject.schedule().lastDay(TermKind.TOLERANCE).orElseThrow()));
    }

    private static String lacking(List<CaseMaterial> materials) {
        return materials.stream()
                .map(material -> material.finding()
                        .map(finding -> "%s（收到的不合格：%s）".formatted(material.name(), finding))
                        .orElse(material.name()))
                .collect(Collectors.joining("、"));
    }

    private static String names(List<CaseMaterial> materials) {
        return materials.stream().map(CaseMaterial::name).collect(Collectors.joining("、"));
    }

    private static List<CaseMaterial> open(List<CaseMaterial> materials) {
        return materials.stream().filter(CaseMaterial::isOpen).toList();
    }

    private boolean awaits(Case subject, CaseMaterial material) {
        return subject.state() == CaseState.IN_CORRECTION && material.state() != MaterialState.CHECKED
                || isReplaceable(subject, material)
                || material.isOpen() && waiting(subject).stream().anyMatch(item -> lists(item, material));
    }

    private CaseProblem notAwaited(Case subject, String words) {
        boolean late = waiting(subject).isEmpty()
                && tolerated(subject).anyMatch(one -> one.schedule().waitsForTheApplicant());
        return new CaseProblem("material-not-awaited", late ? "补交期限已过，不能再补交。" : words);
    }

    private List<CaseMaterial> materials(List<Case> cases) {
        return cases.stream()
                .flatMap(one -> register.materials(one).stream())
                .distinct()
                .toList();
    }

    private List<Case> waiting(Case subject) {
        return tolerated(subject)
                .filter(one -> one.schedule().takesMaterial(clock.instant()))
                .toList();
    }

    private Stream<Case> tolerated(Case subject) {
        List<Case> candidates = subject.isBundle() ? register.children(subject.number()) : List.of(subject);
        return candidates.stream()
                .filter(one ->
                        one.acceptKind().filter(AcceptKind.TOLERANT::equals).isPresent())
                .filter(one -> one.state().isBeforeDecision());
    }
}
