package org.tongban.cases;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;

/** The dates of one case: what has happened when, and by when the rest is due. */
@Embeddable
public class Schedule {

    private Instant receivedAt;
    private LocalDate materialsReceivedOn;
    private @Nullable LocalDate acceptedOn;
    private int promisedDays;
    private int statutoryDays;
    private @Nullable LocalDate promisedDue;
    private @Nullable LocalDate statutoryDue;
    private boolean promisedProvisional;
    private boolean statutoryProvisional;
    private @Nullable LocalDate answerDue;
    private @Nullable LocalDate correctionDue;
    private @Nullable LocalDate toleranceDue;
    private @Nullable LocalDate suppliedOn;
    private @Nullable LocalDate suppliedGoodOn;
    private @Nullable LocalDate verificationDue;
    private @Nullable LocalDate rectificationDue;
    private @Nullable LocalDate statementDue;
    private @Nullable LocalDate pausedOn;
    private @Nullable LocalDate specialDue;
    private @Nullable Instant decidedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    Schedule(Instant receivedAt, int promisedDays, int statutoryDays) {
        this.receivedAt = receivedAt;
        this.materialsReceivedOn = day(receivedAt);
        this.promisedDays = promisedDays;
        this.statutoryDays = statutoryDays;
    }

    /** Where the law counts from receipt, acceptance may come so late that what is promised ends with what the law allows. */
    void accepted(LocalDate day, Deadline promised, @Nullable Deadline statutory) {
        acceptedOn = day;
        due(statutory != null && promised.lastDay().isAfter(statutory.lastDay()) ? statutory : promised, statutory);
    }

    /** On a commitment its law may leave less time; {@code 0} working days end with the day of acceptance itself. */
    void limitedTo(int workingDays) {
        promisedDays = Math.min(promisedDays, workingDays);
        statutoryDays = Math.max(workingDays, 1);
    }

    private void due(Deadline promised, @Nullable Deadline statutory) {
        promisedDue = promised.lastDay();
        statutoryDue = statutory == null ? null : statutory.lastDay();
        promisedProvisional = promised.provisional();
        statutoryProvisional = statutory != null && statutory.provisional();
    }

    void correctionsReceived(Instant at) {
        materialsReceivedOn = day(at);
    }

    void correctionsReceivedOnTheLastDay() {
        materialsReceivedOn = correctionDue().orElseThrow();
    }

    void answerBy(LocalDate day) {
        answerDue = day;
    }

    void correctionsBy(LocalDate day) {
        correctionDue = day;
    }

    void materialBy(LocalDate day) {
        toleranceDue = day;
    }

    /** What was awaited lies with the window, whose time is none of the applicant's. */
    void supplied(LocalDate day) {
        suppliedOn = day;
    }

    void suppliedGood(LocalDate day) {
        suppliedOn = null;
        suppliedGoodOn = day;
    }

    /**
     * What was supplied is not in order: what was left of the time when it came is left now, and a working day at the least.
     *
     * @param day on which the window says so
     */
    void suppliedInVain(LocalDate day, WorkingCalendar calendar) {
        LocalDate came = suppliedOn == null ? day : suppliedOn;
        LocalDate left = calendar.shift(new Deadline(toleranceDue().orElseThrow(), false), came, day)
                .lastDay();
        LocalDate least = calendar.after(day, 1).lastDay();
        toleranceDue = left.isBefore(least) ? least : left;
        suppliedOn = null;
    }

    void verificationBy(LocalDate day) {
        verificationDue = day;
    }

    /** 消防法 第五十八条: what is not as committed is to be put right first, and then looked at again. */
    void rectifyBy(LocalDate day, LocalDate again) {
        rectificationDue = day;
        verificationDue = again;
    }

    /** 行政许可法 第七条: until then somebody may speak who is to lose a licence. */
    void statementBy(LocalDate day) {
        statementDue = day;
    }

    /** 行政许可法 第四十五条: from the day after this one the limits do not run. */
    void paused(LocalDate day, LocalDate due) {
        pausedOn = day;
        specialDue = due;
    }

    void resumed(LocalDate day, WorkingCalendar calendar) {
        Deadline promised = running(promisedDue().orElseThrow(), day, calendar);
        Deadline statutory =
                statutoryDue().map(due -> running(due, day, calendar)).orElse(null);
        due(promised, statutory);
        pausedOn = null;
        specialDue = null;
    }

    /**
     * Counts the dates in a year again whose holiday notice has come.
     *
     * @param all false after the decision, when only the verification of a commitment and what follows is still to come
     * @return what has moved, in Chinese
     */
    String countAgain(boolean all, int year, WorkingCalendar calendar) {
        List<String> moved = new ArrayList<>();
        if (all) {
            promisedDue = again("承诺时限", promisedDue, year, calendar, moved);
            statutoryDue = again("法定时限", statutoryDue, year, calendar, moved);
            answerDue = again("答复期限", answerDue, year, calendar, moved);
            correctionDue = again("补正期限", correctionDue, year, calendar, moved);
            toleranceDue = again("容缺期限", toleranceDue, year, calendar, moved);
            specialDue = again("特别程序期限", specialDue, year, calendar, moved);
            promisedProvisional &= promisedDue != null && !calendar.knows(promisedDue.getYear());
            statutoryProvisional &= statutoryDue != null && !calendar.knows(statutoryDue.getYear());
        }
        verificationDue = again("核查期限", verificationDue, year, calendar, moved);
        rectificationDue = again("改正期限", rectificationDue, year, calendar, moved);
        statementDue = again("陈述期限", statementDue, year, calendar, moved);
        return String.join("，", moved);
    }

    private static @Nullable LocalDate again(
            String name, @Nullable LocalDate due, int year, WorkingCalendar calendar, List<String> moved) {
        if (due == null || due.getYear() != year) {
            return due;
        }
        return told(name, due, calendar.countedAgain(due), moved);
    }

    private static LocalDate told(String name, LocalDate due, LocalDate day, List<String> moved) {
        if (!day.equals(due)) {
            moved.add("%s由%s改为%s".formatted(name, ChineseDate.of(due), ChineseDate.of(day)));
        }
        return day;
    }

    /**
     * Puts the applicant's days off by a rest, whose working days do not count, whole or in part. What was over before stays so.
     *
     * @param awaited whose days these are now: those to correct, to supply, or to put right and to speak
     * @param before the day before the rest began
     * @param today on which it ends
     * @return what has moved, in Chinese
     */
    String putOff(Awaiting awaited, LocalDate before, LocalDate today, WorkingCalendar calendar) {
        List<String> moved = new ArrayList<>();
        switch (awaited) {
            case CORRECTIONS -> correctionDue = later("补正期限", correctionDue, before, today, calendar, moved);
            case SUPPLY -> toleranceDue = later("容缺期限", toleranceDue, before, today, calendar, moved);
            case ANSWER -> {
                statementDue = later("陈述期限", statementDue, before, today, calendar, moved);
                if (rectificationDue != null && rectificationDue.isAfter(before)) {
                    rectificationDue = later("改正期限", rectificationDue, before, today, calendar, moved);
                    verificationDue = later("核查期限", verificationDue, before, today, calendar, moved);
                }
            }
            case NOTHING -> {}
        }
        return String.join("，", moved);
    }

    /** What an applicant may do by a day of their own. */
    enum Awaiting {
        CORRECTIONS,
        SUPPLY,
        /** To an order to put right, or to what a revocation rests on. */
        ANSWER,
        NOTHING
    }

    private static @Nullable LocalDate later(
            String name,
            @Nullable LocalDate due,
            LocalDate before,
            LocalDate today,
            WorkingCalendar calendar,
            List<String> moved) {
        return due == null || !due.isAfter(before)
                ? due
                : told(
                        name,
                        due,
                        calendar.shift(new Deadline(due, false), before, today).lastDay(),
                        moved);
    }

    /** Cases of former days have no day to answer by. */
    void requireAnswerOverdue(Instant now) {
        if (answerDue != null) {
            requireOver("答复期限", answerDue, now);
        }
    }

    void requireCorrectionOverdue(Instant now) {
        requireOver("补正期限", correctionDue, now);
    }

    void requireMaterialOverdue(Instant now) {
        requireOver("容缺期限", toleranceDue, now);
    }

    /** @return true while what was missing at tolerant acceptance may come in */
    boolean takesMaterial(Instant now) {
        return suppliedGoodOn == null && toleranceDue != null && now.isBefore(new Deadline(toleranceDue, false).end());
    }

    /** @throws CaseProblem if a limit to the decision is called missed that is not over */
    void requirePassed(SupervisionKind kind, Instant now) {
        switch (kind) {
            case PROMISED_LIMIT_PASSED -> requireOver("承诺时限", promisedDue, now);
            case STATUTORY_LIMIT_PASSED -> requireOver("法定时限", statutoryDue, now);
            case SPECIAL_PROCEDURE_OVERDUE -> requireOver("特别程序期限", specialDue, now);
            default -> {}
        }
    }

    void requireStatementOverdue(Instant now) {
        requireOver("陈述期限", statementDue, now);
    }

    private static void requireOver(String limit, @Nullable LocalDate due, Instant now) {
        if (due == null) {
            throw new CaseProblem("not-over", "本办件没有%s，不能按逾期办理。请联系系统管理员检查流程图。".formatted(limit));
        }
        if (now.isBefore(new Deadline(due, false).end())) {
            throw new CaseProblem("not-over", "%s到%s为止，期限届满以前不能按逾期办理。".formatted(limit, ChineseDate.of(due)));
        }
    }

    void decided(Instant at) {
        decidedAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    /** @return when the application was received */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** @return the day on which the materials, or their corrections, last came in */
    public LocalDate materialsReceivedOn() {
        return materialsReceivedOn;
    }

    /** @return the day of acceptance, from which the promised limit is counted, itself not counted (行政许可法 第八十二条) */
    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    /** @return promised limit in working days, frozen with the item's version */
    public int promisedDays() {
        return promisedDays;
    }

    /** @return true if a law sets a limit to the decision */
    public boolean hasStatutoryLimit() {
        return statutoryDays > 0;
    }

    /** @return statutory limit in working days, frozen with the item's version; 0 where no law sets one */
    public int statutoryDays() {
        return statutoryDays;
    }

    public Optional<Deadline> promisedDue() {
        return Optional.ofNullable(promisedDue).map(day -> new Deadline(day, promisedProvisional));
    }

    public Optional<Deadline> statutoryDue() {
        return Optional.ofNullable(statutoryDue).map(day -> new Deadline(day, statutoryProvisional));
    }

    /** @return the last day on which the window answers, else it counts as accepted; empty for cases of former days */
    public Optional<LocalDate> answerDue() {
        return Optional.ofNullable(answerDue);
    }

    /** @return the last day on which the applicant may answer the one-time notice */
    public Optional<LocalDate> correctionDue() {
        return Optional.ofNullable(correctionDue);
    }

    /** @return the last day on which a material missing at tolerant acceptance may come in */
    public Optional<LocalDate> toleranceDue() {
        return Optional.ofNullable(toleranceDue);
    }

    /** @return true once the window has found good for this case what was tolerated as missing */
    boolean isSupplied() {
        return suppliedGoodOn != null;
    }

    /** @return false once what was tolerated as missing lies with the window, or has been found good */
    boolean waitsForTheApplicant() {
        return suppliedOn == null && suppliedGoodOn == null;
    }

    /** @return the last day on which a commitment is to be verified */
    public Optional<LocalDate> verificationDue() {
        return Optional.ofNullable(verificationDue);
    }

    /** @return the last day on which what is not as committed may be put right (消防法 第五十八条) */
    public Optional<LocalDate> rectificationDue() {
        return Optional.ofNullable(rectificationDue);
    }

    /** @return the last day to be heard before a revocation is decided (行政许可法 第七条) */
    public Optional<LocalDate> statementDue() {
        return Optional.ofNullable(statementDue);
    }

    /** @return the day on which a special procedure began that has not ended yet (行政许可法 第四十五条) */
    public Optional<LocalDate> pausedOn() {
        return Optional.ofNullable(pausedOn);
    }

    /** @return the last day of the time the applicant was told for the special procedure that runs */
    public Optional<LocalDate> specialDue() {
        return Optional.ofNullable(specialDue);
    }

    /**
     * Tells when a limit would end if the special procedure that stops it ended on this day.
     *
     * @param due one of the limits of this case
     * @return the later deadline, or the limit itself if nothing stops it
     */
    public Deadline running(Deadline due, LocalDate day, WorkingCalendar calendar) {
        return pausedOn == null ? due : calendar.shift(due, pausedOn, day);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
