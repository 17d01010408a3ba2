package org.tongban.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that an administrator let a case rest, with all that runs for it, or go on. */
@Service
@Transactional
public class Rests {

    /** What the ledger calls it. */
    public static final String REST = "管理员暂停办理";

    /** What the ledger calls it when the case goes on. */
    public static final String GO_ON = "管理员恢复办理";

    private final CaseRegister register;
    private final Chronicle chronicle;
    private final CaseProcess process;

    Rests(CaseRegister register, Chronicle chronicle, CaseProcess process) {
        this.register = register;
        this.chronicle = chronicle;
        this.process = process;
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
        return isResting(number)
                ? register.ledger(number).stream()
                        .filter(entry -> entry.act().equals(REST))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
