package org.tongban.engine.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.engine.outgoing.OutboxRegister;
import org.tongban.engine.run.Families;
import org.tongban.engine.step.CatalogueRegister;
import org.tongban.engine.step.Register;

/** The registers that models speak to, and the outbox; the only objects an expression reaches. */
@Component
class Registers {

    private final ObjectProvider<Register> cases;
    private final ObjectProvider<CatalogueRegister> catalogue;
    private final ObjectProvider<OutboxRegister> outbox;
    private final Families families;

    Registers(
            ObjectProvider<Register> cases,
            ObjectProvider<CatalogueRegister> catalogue,
            ObjectProvider<OutboxRegister> outbox,
            Families families) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.families = families;
    }

    /** @return the answer to a question, null to a command */
    @Nullable
    Object tell(RegisterCall call, DelegateExecution execution) {
        Telling telling = new Telling(call, execution);
        try {
            Context.getProcessEngineConfiguration().getDelegateInterceptor().handleInvocation(telling);
            return telling.getInvocationResult();
        } catch (Exception refused) {
            throw new ProcessEngineException(refused);
        }
    }

    /** People have taken the case's turn before they began; a timer does so before it asks or writes anything. A change is waited for behind the check only, and what is sent for nobody. */
    private static boolean isByTheClock() {
        return Context.getCommandContext().getCurrentJob() != null;
    }

    /** Runs as the engine runs what models call: the hall's own words need no rights of the person who acts. */
    private final class Telling extends DelegateInvocation {

        private final RegisterCall call;
        private final DelegateExecution execution;

        private Telling(RegisterCall call, DelegateExecution execution) {
            super(null, null);
            this.call = call;
            this.execution = execution;
        }

        @Override
        protected void invoke() throws Exception {
            if (isByTheClock() && !call.isAboutChange() && !call.isAboutOutgoing()) {
                String number = execution.getProcessBusinessKey();
                families.of(number).take(number);
            }
            Method method = Objects.requireNonNull(call.method());
            Object register = register();
            try {
                invocationResult = call.word().isEmpty()
                        ? method.invoke(register, execution)
                        : method.invoke(register, execution, call.word());
            } catch (InvocationTargetException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            }
        }

        private Object register() {
            ObjectProvider<?> others = call.isAboutOutgoing() ? outbox : cases;
            return call.isAboutChange() ? catalogue.getObject() : others.getObject();
        }
    }
}
