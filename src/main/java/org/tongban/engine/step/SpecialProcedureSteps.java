package org.tongban.engine.step;

import java.math.BigDecimal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.step.SpecialProcedures;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.limit.LimitTimers;

/** The steps of a special procedure: the register stops and starts the limits, the waiting timers follow. */
@Component
class SpecialProcedureSteps {

    private final SpecialProcedures procedures;
    private final LimitTimers timers;
    private final RegisterSpeaks register;

    SpecialProcedureSteps(SpecialProcedures procedures, LimitTimers timers, RegisterSpeaks register) {
        this.procedures = procedures;
        this.timers = timers;
        this.register = register;
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

    /** An applicant withdraws outside of any flow. */
    @EventListener
    void left(CaseFact.Withdrawn fact) {
        procedures.left(fact.subject()).ifPresent(whole -> register.say(() -> timers.restart(whole)));
    }

    void end(Step step) {
        procedures.end(step.number(), step.text("record"), step.actor()).forEach(timers::restart);
    }
}
