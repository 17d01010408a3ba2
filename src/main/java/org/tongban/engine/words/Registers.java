package org.tongban.engine.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.tongban.engine.run.Families;

/** The registers that models speak to, of cases and of changes, and the outbox; the only objects an expression reaches. */
@Component
class Registers {

    private final BeanFactory beans;
    private final Families families;

    Registers(BeanFactory beans, Families families) {
        this.beans = beans;
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
            Object register = beans.getBean(method.getDeclaringClass());
            try {
                invocationResult = call.word().isEmpty()
                        ? method.invoke(register, execution)
                        : method.invoke(register, execution, call.word());
            } catch (InvocationTargetException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            }
        }
    }
}
