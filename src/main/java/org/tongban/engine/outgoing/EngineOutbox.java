package org.tongban.engine.outgoing;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.run.Region;
import org.tongban.outbox.Outbox;
import org.tongban.outbox.Outgoing;

/**
 * Starts the flow that sends. It has no business key: it is no flow of the case that it tells of, neither rests nor ends with
 * it, and nothing that waits for the case waits for it.
 */
@Component
public class EngineOutbox implements Outbox {

    /** Key of the flow that sends. */
    public static final String FLOW = "send-out";

    /** The variable that names what is sent. */
    static final String OUTGOING = "outgoing";

    private final RuntimeService runtime;
    private final RegisterSpeaks register;
    private final Region regions;

    EngineOutbox(@Lazy RuntimeService runtime, RegisterSpeaks register, Region regions) {
        this.runtime = runtime;
        this.register = register;
        this.regions = regions;
    }

    @Override
    public void put(Outgoing outgoing, String region) {
        Map<String, Object> what = Map.of(OUTGOING, outgoing.written());
        regions.start(region, () -> register.say(() -> runtime.startProcessInstanceByKey(FLOW, what)));
    }
}
