package org.tongban.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tongban.cases.Applications;
import org.tongban.cases.Draft;
import org.tongban.cases.InvalidApplication;
import org.tongban.cases.Receipt;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Conditions;
import org.tongban.catalog.Form;

/** Takes a sent form: keeps its files in the draft, names every problem at once, and submits when there is none. */
@Component
class ApplySubmission {

    private final Applications applications;
    private final Catalog catalog;
    private final Conditions conditions;

    ApplySubmission(Applications applications, Catalog catalog, Conditions conditions) {
        this.applications = applications;
        this.catalog = catalog;
        this.conditions = conditions;
    }

    /**
     * Takes a form. Sending the same draft again, by a double click too, gives the same receipt.
     *
     * @throws org.tongban.cases.UnknownDraft if there is no such draft
     */
    Outcome submit(String draftId, TypedAnswers answers, Map<String, MultipartFile> files) {
        Draft draft = applications.draft(draftId);
        Form form = catalog.form(draft.offering());
        Map<String, Object> facts = answers.facts(form, conditions);
        if (draft.caseNumber().isPresent()) {
            return new Outcome(send(draftId, facts), List.of());
        }
        List<Problem> problems = new ArrayList<>();
        form.check(facts, conditions).forEach(problem -> problems.add(Problem.ofField(problem)));
        problems.addAll(FileIntake.take(
                files, (code, name, content) -> applications.putMaterial(draftId, code, name, content)));
        return problems.isEmpty() ? submit(draftId, facts) : new Outcome(null, problems);
    }

    private Outcome submit(String draftId, Map<String, Object> facts) {
        try {
            return new Outcome(send(draftId, facts), List.of());
        } catch (InvalidApplication invalid) {
            return new Outcome(
                    null, invalid.problems().stream().map(Problem::ofField).toList());
        }
    }

    /** Of two clicks at the same moment one loses the race for the draft, and then finds the other's receipt. */
    private Receipt send(String draftId, Map<String, Object> facts) {
        String key = "web-" + draftId;
        try {
            return applications.submit(draftId, facts, key);
        } catch (OptimisticLockingFailureException lost) {
            return applications.submit(draftId, facts, key);
        }
    }

    /** Either a receipt, or the problems that stand against one. */
    record Outcome(@Nullable Receipt receipt, List<Problem> problems) {}
}
