package org.tongban.engine.step;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.post.Bundles;
import org.tongban.cases.register.CaseFact;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.run.Messages;

/** Sends nobody to a place together (联合勘验) once all items have ended for which it would have been looked at. */
@Component
class NeedlessVisits {

    private final Bundles bundles;
    private final Messages messages;
    private final RegisterSpeaks register;

    NeedlessVisits(Bundles bundles, Messages messages, RegisterSpeaks register) {
        this.bundles = bundles;
        this.messages = messages;
        this.register = register;
    }

    @EventListener({CaseFact.Refused.class, CaseFact.Rejected.class, CaseFact.Lapsed.class})
    void on(CaseFact ended) {
        ended.subject()
                .bundleNumber()
                .filter(whole -> bundles.toInspect(whole).isEmpty())
                .ifPresent(whole -> register.say(() -> messages.tell("nothingToInspect", whole)));
    }
}
