package org.tongban.portal.page;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tongban.cases.Applications;
import org.tongban.cases.Channel;
import org.tongban.cases.Draft;
import org.tongban.cases.Receipt;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Conditions;
import org.tongban.catalog.Form;

/**
 * Takes what the pages of an application send, the applicant's and the window's: keeps everything typed first, names every
 * problem at once, and submits what was checked.
 */
@Component
class ApplyDesk {

    private final Applications applications;
    private final Catalog catalog;
    private final Conditions conditions;

    ApplyDesk(Applications applications, Catalog catalog, Conditions conditions) {
        this.applications = applications;
        this.catalog = catalog;
        this.conditions = conditions;
    }

    /** Keeps what was typed. Of two clicks at the same moment one loses the race for a new draft, and then finds it. */
    Draft keep(String id, String offering, Channel channel, TypedAnswers typed) {
        try {
            return applications.save(id, offering, channel, typed.values());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException lost) {
            return applications.save(id, offering, channel, typed.values());
        }
    }

    /** Puts the files that were chosen to the draft and returns what was refused. */
    List<Problem> put(String id, Map<String, MultipartFile> files) {
        return FileIntake.take(files, (code, name, content) -> applications.putMaterial(id, code, name, content));
    }

    /** Returns what the form finds wrong with what is kept. */
    List<Problem> problems(Draft draft) {
        return form(draft).check(facts(draft), conditions).stream()
                .map(Problem::ofField)
                .toList();
    }

    /** Returns the answers that are kept, in their types and without those that others hide. */
    Map<String, Object> facts(Draft draft) {
        return new TypedAnswers(draft.typed()).facts(form(draft), conditions);
    }

    /**
     * Submits what is kept. Sending the same draft again, by a double click too, gives the same receipt.
     *
     * @throws org.tongban.cases.InvalidApplication if something stands against it that only the register knows
     */
    Receipt send(Draft draft) {
        return applications.submit(draft.id(), facts(draft), "web-" + draft.id());
    }

    Form form(Draft draft) {
        return catalog.in(draft.region()).form(draft.offering());
    }
}
