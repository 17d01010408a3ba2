package org.tongban.engine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;
import org.tongban.change.Change;
import org.tongban.change.Changes;

/** Finds what instances are about by their business keys. */
@Component
class Matters {

    private final ObjectProvider<CaseRegister> cases;
    private final ObjectProvider<Changes> changes;
    private final ObjectProvider<Turns> turns;

    Matters(ObjectProvider<CaseRegister> cases, ObjectProvider<Changes> changes, ObjectProvider<Turns> turns) {
        this.cases = cases;
        this.changes = changes;
        this.turns = turns;
    }

    Matter of(String number) {
        return Change.isNumber(number)
                ? new ChangeMatter(changes.getObject().get(number))
                : new CaseMatter(cases.getObject().get(number));
    }

    /** Waits until nobody else is at it, and keeps it until the transaction ends. */
    void take(String number) {
        if (Change.isNumber(number)) {
            changes.getObject().take(number);
        } else {
            turns.getObject().take(number);
        }
    }
}
