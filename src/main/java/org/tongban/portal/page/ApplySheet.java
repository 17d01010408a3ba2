package org.tongban.portal.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.Applications;
import org.tongban.cases.Draft;
import org.tongban.cases.DraftMaterial;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Form;
import org.tongban.catalog.Offering;

/** Prepares what the application page shows. */
@Component
class ApplySheet {

    private final Catalog catalog;
    private final Applications applications;
    private final MaterialSheet materials;

    ApplySheet(Catalog catalog, Applications applications, MaterialSheet materials) {
        this.catalog = catalog;
        this.applications = applications;
        this.materials = materials;
    }

    /** Returns the form as it is filled in by itself and by the answers somebody brings along. */
    Map<String, Object> begun(Draft draft, TypedAnswers carried) {
        TypedAnswers defaults = TypedAnswers.defaults(catalog.form(draft.offering()));
        return sheet(draft, defaults.with(carried), List.of());
    }

    Map<String, Object> again(String draftId, TypedAnswers answers, List<Problem> problems) {
        return sheet(applications.draft(draftId), answers, problems);
    }

    private Map<String, Object> sheet(Draft draft, TypedAnswers answers, List<Problem> problems) {
        Offering offering = catalog.offering(draft.offering());
        Map<String, String> messages = Problem.byPlace(problems);
        Map<String, String> files = applications.materials(draft.id()).stream()
                .collect(Collectors.toMap(
                        DraftMaterial::code, material -> material.file().name()));
        return Map.of(
                "offering",
                offering,
                "draft",
                draft.id(),
                "style",
                "/apply/" + offering.key() + "/conditions.css",
                "problems",
                problems,
                "parts",
                FormSheet.of(catalog.form(offering.key()), answers, messages),
                "materials",
                materials.of(offering, files, messages));
    }

    /** Returns the style sheet that shows and hides what depends on an answer. */
    String style(String key) {
        Form form = catalog.form(key);
        return FormSheet.of(form, TypedAnswers.defaults(form), Map.of()).stream()
                        .map(FormPart::style)
                        .collect(Collectors.joining())
                + materials.of(catalog.offering(key), Map.of(), Map.of()).stream()
                        .map(MaterialInput::style)
                        .collect(Collectors.joining());
    }
}
