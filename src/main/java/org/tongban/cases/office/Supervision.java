package org.tongban.cases.office;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Schedule;

/** Enters limits that come near or are missed, against the post that had to act. */
@Service
@Transactional
public class Supervision {

    private final CaseRegister register;
    private final Chronicle chronicle;
    private final Clock clock;

    Supervision(CaseRegister register, Chronicle chronicle, Clock clock) {
        this.register = register;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Enters it, unless it is the statutory limit of a case to which no law sets one.
     *
     * @throws CaseProblem if the limit has not passed
     *
     * @param post the post answerable, in Chinese
     */
    public void enter(String number, SupervisionKind kind, String post) {
        Schedule schedule = register.get(number).schedule();
        if (kind == SupervisionKind.STATUTORY_LIMIT_PASSED && !schedule.hasStatutoryLimit()) {
            return;
        }
        kind.limit().ifPresent(limit -> schedule.requireOver(limit, clock.instant()));
        chronicle.supervise(number, kind, post);
        chronicle.note(number, Actor.SYSTEM, "督办", kind.label());
    }
}
