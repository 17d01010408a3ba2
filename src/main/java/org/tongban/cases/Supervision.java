package org.tongban.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters limits that come near or are missed, against the post that had to act. */
@Service
@Transactional
public class Supervision {

    private final Chronicle chronicle;

    Supervision(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * @param post the post answerable, in Chinese
     */
    public void enter(String number, SupervisionKind kind, String post) {
        chronicle.supervise(number, kind, post);
        chronicle.note(number, Actor.SYSTEM, "督办", kind.label());
    }
}
