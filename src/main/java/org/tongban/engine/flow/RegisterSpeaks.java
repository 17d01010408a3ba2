package org.tongban.engine.flow;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says to the engine, in the name of the register, what a flow has to do. */
@Component
public class RegisterSpeaks {

    private final ProcessEngineConfigurationImpl engine;

    RegisterSpeaks(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Runs it as one command that may write all of a flow. */
    public void say(Runnable words) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            FlowWriter.letRegisterWrite(context);
            words.run();
            return null;
        });
    }
}
