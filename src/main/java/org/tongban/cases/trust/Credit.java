package org.tongban.cases.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.office.Endings;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;

/**
 * What the hall itself knows of an applicant's reliability: breaches of commitments made here, and that they were put right
 * (信用修复). Whether one was put right the hall judges; an administrator enters it.
 */
@Service
@Transactional(readOnly = true)
public class Credit {

    /** What the ledger calls it. */
    public static final String REPAIR = "记录信用修复";

    /** The grade of whom nobody knows, that of everybody of whom the hall knows nothing bad. */
    public static final String UNKNOWN = "A";

    private final Breaches breaches;
    private final Turns turns;
    private final CaseRegister register;
    private final Chronicle chronicle;
    private final Clock clock;

    Credit(Breaches breaches, Turns turns, CaseRegister register, Chronicle chronicle, Clock clock) {
        this.breaches = breaches;
        this.turns = turns;
        this.register = register;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** @return true if a commitment of the applicant was found false and that is not repaired */
    public boolean hasUnrepairedBreach(Applicant applicant) {
        return hasUnrepairedBreach(applicant.idNumber());
    }

    /** @return the same of whoever has this number */
    public boolean hasUnrepairedBreach(String idNumber) {
        return breaches.existsByApplicantIdAndRepairedOnIsNull(idNumber);
    }

    /** @return the grade that the decision tables ask for: D with an unrepaired breach, else A */
    public String grade(Applicant applicant) {
        return grade(applicant.idNumber());
    }

    /** @return the grade of whoever has this number */
    public String grade(String idNumber) {
        return hasUnrepairedBreach(idNumber) ? "D" : UNKNOWN;
    }

    /**
     * Keeps that the applicant has put right what this case's commitment was found false in: from today on it bars from no
     * commitment. What was revoked, and until when nothing may be applied for again, stays.
     *
     * @param reason from what the hall knows that, at most {@value Endings#LONGEST_REASON} characters
     * @throws CaseProblem if the case has no breach, or none that is not repaired; or by the rule {@value Endings#REASON} if
     *     the reason cannot be kept
     */
    @Transactional
    public void repair(String number, String reason, Actor administrator) {
        String words = Endings.readable(reason, "请填写认定申请人已经完成信用修复的依据。", "信用修复的依据");
        turns.take(number);
        Case subject = register.get(number);
        unrepairable(subject).ifPresent(problem -> {
            throw problem;
        });
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        of(subject).forEach(breach -> breach.repair(today));
        chronicle.note(number, administrator, REPAIR, words);
    }

    /** A commitment that a case was granted on was found false. */
    @Transactional
    public void breach(Case subject) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        breaches.save(new Breach(subject.applicant().idNumber(), subject.number(), today));
    }

    /** @return why no repair can be entered with the case now; empty if it can */
    public Optional<CaseProblem> unrepairable(Case subject) {
        List<Breach> found = of(subject);
        if (found.isEmpty()) {
            return Optional.of(new CaseProblem("repair", "本办件没有失信记录，不需要记录信用修复。"));
        }
        boolean open = found.stream().anyMatch(breach -> breach.repairedOn().isEmpty());
        return found.stream()
                .flatMap(breach -> breach.repairedOn().stream())
                .max(Comparator.naturalOrder())
                .filter(day -> !open)
                .map(day -> new CaseProblem("repair", "本办件的失信记录已经于%s记录信用修复，不用再次记录。".formatted(ChineseDate.of(day))));
    }

    private List<Breach> of(Case subject) {
        return breaches.findByApplicantIdAndCaseNumberOrderByIdAsc(
                subject.applicant().idNumber(), subject.number());
    }
}
