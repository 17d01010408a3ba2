package org.tongban.engine;

import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.change.Changes;
import org.tongban.change.Official;

/** What the register of changes keeps when a post has filled in its form. */
@Component
class ChangeSteps {

    private final Changes changes;

    ChangeSteps(Changes changes) {
        this.changes = changes;
    }

    void completed(String number, FilledForm filled, Actor actor) {
        Official by = official(actor);
        if (filled.form().id().equals("report-change")) {
            changes.report(number, by, filled.text("record"));
        } else if (filled.decided()
                .filter(decided -> decided.value().equals("approved"))
                .isPresent()) {
            changes.agree(number, by, filled.text("opinion"));
        }
    }

    static Official official(Actor actor) {
        return new Official(actor.id(), actor.name(), actor.post());
    }
}
