package org.tongban.cases.register;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people work on a case one after another, so that each sees what the one before has done. */
@Component
public class Turns {

    private final Cases cases;

    Turns(Cases cases) {
        this.cases = cases;
    }

    /**
     * Waits until nobody else is at the case, and keeps it until the transaction ends. A one-thing and its items are one.
     * To be called before anything of the case is read.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String number) {
        cases.lockRootOf(number);
    }
}
