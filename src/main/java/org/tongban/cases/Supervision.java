package org.tongban.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters limits that come near or are missed, against the post that had to act. */
@Service
@Transactional
public class Supervision {

    private final CaseRegister register;
    private final Chronicle chronicle;

    Supervision(CaseRegister register, Chronicle chronicle) {
        this.register = register;
        this.chronicle = chronicle;
    }

    /**
     * Enters it, unless it is the statutory limit of a case to which no law sets one.
     *
     * @param post the post answerable, in Chinese
     */
    public void enter(String number, SupervisionKind kind, String post) {
        if (kind == SupervisionKind.STATUTORY_LIMIT_PASSED
                && !register.get(number).schedule().hasStatutoryLimit()) {
            return;
        }
        chronicle.supervise(number, kind, post);
        chronicle.note(number, Actor.SYSTEM, "督办", kind.label());
    }
}
