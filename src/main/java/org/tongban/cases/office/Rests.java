package org.tongban.cases.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;

/** Keeps that an administrator let a case rest, with all that runs for it, or go on. */
@Service
@Transactional
public class Rests {

    /** What the ledger calls it. */
    public static final String REST = "管理员暂停办理";

    /** What the ledger calls it when the applicant's days are put off by the rest. */
    public static final String PUT_OFF = "顺延申请人的期限";

    /** What the ledger calls it when the case goes on. */
    public static final String GO_ON = "管理员恢复办理";

    private final CaseRegister register;
    private final Chronicle chronicle;
    private final CaseProcess process;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Rests(CaseRegister register, Chronicle chronicle, CaseProcess process, WorkingCalendar calendar, Clock clock) {
        this.register = register;
        this.chronicle = chronicle;
        this.process = process;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the numbers of all cases that rest with this one: itself, and the items of a one-thing */
    @Transactional(readOnly = true)
    public List<String> whole(String number) {
        return Stream.concat(
                        Stream.of(number), register.children(number).stream().map(Case::number))
                .toList();
    }

    /** @return those of them whose limits stand still for a special procedure */
    @Transactional(readOnly = true)
    public List<String> stoppedIn(String number) {
        return whole(number).stream()
                .filter(one -> register.get(one).schedule().pausedOn().isPresent())
                .toList();
    }

    /**
     * Gives applicants back the days on which their case rested and nothing was taken from them; asked before it goes on, and
     * once more where that failed.
     *
     * @return the numbers of the cases whose days have moved
     */
    public List<String> putOff(String number) {
        return whole(number).stream().filter(this::isPutOff).toList();
    }

    private boolean isPutOff(String number) {
        String moved = isResting(number)
                ? last(number, REST, PUT_OFF)
                        .map(entry ->
                                register.get(number).putOff(lastDayCounted(entry), day(clock.instant()), calendar))
                        .orElse("")
                : "";
        if (!moved.isEmpty()) {
            chronicle.note(number, Actor.SYSTEM, PUT_OFF, moved);
        }
        return !moved.isEmpty();
    }

    private static LocalDate lastDayCounted(LedgerEntry entry) {
        LocalDate day = day(entry.at());
        return entry.act().equals(REST) ? day.minusDays(1) : day;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }

    /** @param act {@link #REST} or {@link #GO_ON}, which the flow has just done */
    public void note(String number, String act, Actor administrator) {
        chronicle.note(number, administrator, act, "");
    }

    /** @return true if an administrator lets the case rest now */
    @Transactional(readOnly = true)
    public boolean isResting(String number) {
        return process.isResting(number);
    }

    /** @return who lets the case rest now, and since when; empty if it goes on, or nothing was kept of it */
    @Transactional(readOnly = true)
    public Optional<LedgerEntry> resting(String number) {
        return isResting(number) ? last(number, REST) : Optional.empty();
    }

    private Optional<LedgerEntry> last(String number, String... acts) {
        return register.ledger(number).stream()
                .filter(entry -> List.of(acts).contains(entry.act()))
                .reduce((earlier, later) -> later);
    }
}
