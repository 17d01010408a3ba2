package org.tongban.engine.step;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.tongban.cases.Ground;
import org.tongban.cases.step.Revocations;
import org.tongban.cases.step.Verification;

/** The steps from a commitment found false to a licence that is revoked or stands. */
@Component
class RevocationSteps {

    private final Revocations revocations;
    private final Verification verification;

    RevocationSteps(Revocations revocations, Verification verification) {
        this.revocations = revocations;
        this.verification = verification;
    }

    void orderRectification(Step step) {
        int days = new BigDecimal(step.text("workingDays")).intValueExact();
        verification.orderRectification(step.number(), step.text("record"), days, step.actor());
    }

    void intend(Step step) {
        revocations.intend(step.number());
    }

    void noteSilence(Step step) {
        revocations.noteSilence(step.number());
    }

    void keep(Step step) {
        revocations.keep(step.number(), step.text("reason"), step.actor());
    }

    void revoke(Step step) {
        revocations.revoke(
                step.number(),
                Ground.of(step.text("revocationGround")).orElse(Ground.FALSE_COMMITMENT),
                step.text("reason"),
                step.actor());
    }
}
