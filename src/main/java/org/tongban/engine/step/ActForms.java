package org.tongban.engine.step;

import java.util.Map;
import java.util.Set;

/** In which form a person does what the register then does: by it are told the person, the ground, the reason and the days. */
public final class ActForms {

    private static final Set<String> ANSWER = Set.of("check-materials", "check-corrections");
    private static final Set<String> DECISION = Set.of("decide", "decide-on-the-spot");
    private static final Set<String> VERIFICATION = Set.of("verify-commitment");
    private static final Set<String> REVOCATION = Set.of("decide-revocation");

    private static final Map<String, Set<String>> FORMS = Map.ofEntries(
            Map.entry("accept", ANSWER),
            Map.entry("refuse", ANSWER),
            Map.entry("notifyCorrections", ANSWER),
            Map.entry("approve", DECISION),
            Map.entry("reject", DECISION),
            Map.entry("confirmCommitment", VERIFICATION),
            Map.entry("orderRectification", VERIFICATION),
            Map.entry("keepLicence", REVOCATION),
            Map.entry("revoke", REVOCATION),
            Map.entry("startSpecialProcedure", Set.of("start-special-procedure")),
            Map.entry("endSpecialProcedure", Set.of("special-procedure-result")),
            Map.entry("catalogue.reject", Set.of("review-change")));

    private ActForms() {}

    /** @return the ids of the forms, one of which comes right before the act; empty for acts that nobody's words go into */
    public static Set<String> of(String verb) {
        return FORMS.getOrDefault(verb, Set.of());
    }
}
