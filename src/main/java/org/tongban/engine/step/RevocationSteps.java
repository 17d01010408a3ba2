package org.tongban.engine.step;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.tongban.cases.Ground;
import org.tongban.cases.step.Hearings;
import org.tongban.cases.step.Rectifications;
import org.tongban.cases.step.Revocations;

/** The steps from a commitment found false to a licence that is revoked or stands. */
@Component
class RevocationSteps {

    private final Rectifications rectifications;
    private final Hearings hearings;
    private final Revocations revocations;

    RevocationSteps(Rectifications rectifications, Hearings hearings, Revocations revocations) {
        this.rectifications = rectifications;
        this.hearings = hearings;
        this.revocations = revocations;
    }

    void orderRectification(Step step) {
        int days = new BigDecimal(step.text("workingDays")).intValueExact();
        rectifications.order(step.number(), step.text("record"), days, step.actor());
    }

    void intend(Step step) {
        hearings.intend(step.number());
    }

    void noteSilence(Step step) {
        hearings.noteSilence(step.number());
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
