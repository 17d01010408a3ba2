package org.tongban.cases.supply;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;
import org.tongban.cases.step.Answering;
import org.tongban.cases.term.TermKind;
import org.tongban.files.StoredFile;
import org.tongban.files.Uploads;

/** Takes in what the applicant hands in after submission: until acceptance, as corrections, and what is awaited under tolerance. */
@Service
@Transactional
public class Supplies {

    private static final String HANDED_IN = "补交材料";
    private static final String REPLACED = "更换材料";
    static final Set<String> HAND_INS = Set.of(HANDED_IN, REPLACED);

    /** Files of one case, as many as of a draft. */
    private static final int MOST_A_DAY = 200;

    private final Turns turns;
    private final CaseRegister register;
    private final Awaiting awaiting;
    private final Uploads uploads;
    private final Answering answering;
    private final Chronicle chronicle;
    private final CaseProcess process;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Supplies(
            Turns turns,
            CaseRegister register,
            Awaiting awaiting,
            Uploads uploads,
            Answering answering,
            Chronicle chronicle,
            CaseProcess process,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.turns = turns;
        this.register = register;
        this.awaiting = awaiting;
        this.uploads = uploads;
        this.answering = answering;
        this.chronicle = chronicle;
        this.process = process;
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
        boolean owed = Boolean.TRUE.equals(transaction.execute(before -> isOwed(number, code)));
        StoredFile file = owed ? uploads.take(fileName, content) : uploads.takeToBegin(fileName, content);
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

    /** What the hall has asked for, and does not have yet, comes in once whatever room is left; whoever begins fills that with nothing. */
    private boolean isOwed(String number, String code) {
        return awaitedMaterial(number, code).isOpen() && register.get(number).state() != CaseState.RECEIVED;
    }

    private CaseMaterial awaitedMaterial(String number, String code) {
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
        List<Case> waiting = awaiting.waiting(subject);
        if (waiting.isEmpty()) {
            throw awaiting.notAwaited(subject, "本办件现在不需要补交材料。");
        }
        List<String> complete = waiting.stream()
                .filter(one -> Awaiting.open(register.materials(one)).isEmpty())
                .map(Case::number)
                .toList();
        List<String> told = process.materialSupplied(complete);
        told.forEach(one -> register.get(one).schedule().supplied(today()));
        if (told.isEmpty()) {
            throw stillMissing(Awaiting.open(awaiting.materials(waiting)));
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

    private static String names(List<CaseMaterial> materials) {
        return materials.stream().map(CaseMaterial::name).collect(Collectors.joining("、"));
    }

    private boolean awaits(Case subject, CaseMaterial material) {
        return subject.state() == CaseState.IN_CORRECTION && material.state() != MaterialState.CHECKED
                || Awaiting.isReplaceable(subject, material)
                || material.isOpen() && awaiting.waiting(subject).stream().anyMatch(item -> lists(item, material));
    }
}
