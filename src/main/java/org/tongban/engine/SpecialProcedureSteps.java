package org.tongban.engine;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.SpecialProcedures;

/** The steps of a special procedure: the register stops and starts the limits, the waiting timers follow. */
@Component
class SpecialProcedureSteps {

    private final SpecialProcedures procedures;
    private final LimitTimers timers;

    SpecialProcedureSteps(SpecialProcedures procedures, LimitTimers timers) {
        this.procedures = procedures;
        this.timers = timers;
    }

    void start(Step step) {
        procedures
                .start(
                        step.number(),
                        SpecialKind.of(step.text("procedure")),
                        new BigDecimal(step.text("workingDays")).intValueExact(),
                        step.text("arrangement"),
                        step.actor())
                .forEach(timers::stop);
    }

    void end(Step step) {
        procedures.end(step.number(), step.text("record"), step.actor()).forEach(timers::restart);
    }
}
