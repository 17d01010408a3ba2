package org.tongban.portal.apply;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tongban.cases.Actor;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.Receipt;
import org.tongban.cases.intake.WindowDrafts;
import org.tongban.catalog.Catalog;
import org.tongban.form.Conditions;
import org.tongban.form.Form;
import org.tongban.portal.sheet.FileIntake;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/**
 * Takes what the pages of an application send, the applicant's and the window's: keeps everything typed first, names every
 * problem at once, and submits what was checked.
 */
@Component
public class ApplyDesk {

    private final Applications applications;
    private final WindowDrafts window;
    private final Catalog catalog;
    private final Conditions conditions;

    ApplyDesk(Applications applications, WindowDrafts window, Catalog catalog, Conditions conditions) {
        this.applications = applications;
        this.window = window;
        this.catalog = catalog;
        this.conditions = conditions;
    }

    /** Keeps what was typed. Of two clicks at the same moment one loses the race for a new draft, and then finds it. */
    public Draft keep(String id, String offering, Channel channel, TypedAnswers typed) {
        try {
            return applications.save(id, offering, channel, typed.values());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException lost) {
            return applications.save(id, offering, channel, typed.values());
        }
    }

    /** Puts the files that were chosen to the draft and returns what was refused. */
    public List<Problem> put(Draft draft, Map<String, MultipartFile> files) {
        String id = draft.id();
        return FileIntake.take(
                files,
                draft.channel() == Channel.WINDOW
                        ? (code, name, content) -> window.putMaterial(id, code, name, content)
                        : (code, name, content) -> applications.putMaterial(id, code, name, content));
    }

    /** Returns what the form finds wrong with what is kept. */
    public List<Problem> problems(Draft draft) {
        return form(draft).check(facts(draft), conditions).stream()
                .map(Problem::ofField)
                .toList();
    }

    /** Returns the answers that are kept, in their types and without those that others hide. */
    Map<String, Object> facts(Draft draft) {
        return new TypedAnswers(draft.typed()).facts(form(draft), conditions);
    }

    /**
     * Submits what is kept. Sending the same page again, by a double click too, gives the same receipt; whoever else knows the
     * draft gets none.
     *
     * @param seen what the page to check has carried
     * @param promised codes of the materials that the applicant promises to hand in after acceptance
     * @throws org.tongban.cases.intake.InvalidApplication if something stands against it that only the register knows
     * @throws org.tongban.cases.intake.SubmittedBefore if another page has sent it
     */
    Receipt send(Draft draft, List<String> promised, String seen) {
        return applications.submit(draft.id(), facts(draft), "web-" + seen, promised, Actor.APPLICANT);
    }

    /** Submits what the window has filled in, as {@link #send} does, for the clerk who takes it in. */
    public Receipt takeIn(Draft draft, List<String> promised, Actor clerk) {
        return applications.submit(draft.id(), facts(draft), "window-" + draft.id(), promised, clerk);
    }

    Form form(Draft draft) {
        return catalog.in(draft.region()).form(draft.offering());
    }
}
