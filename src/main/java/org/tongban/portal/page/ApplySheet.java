package org.tongban.portal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.Applications;
import org.tongban.cases.Draft;
import org.tongban.cases.DraftMaterial;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.form.Form;

/** Prepares what the application page shows. */
@Component
public class ApplySheet {

    private final Catalog catalog;
    private final Applications applications;
    private final MaterialSheet materials;

    ApplySheet(Catalog catalog, Applications applications, MaterialSheet materials) {
        this.catalog = catalog;
        this.applications = applications;
        this.materials = materials;
    }

    /**
     * Returns the form as it is filled in by itself and by the answers somebody brings along; nothing is kept yet.
     *
     * @param id under which the page will be kept
     */
    Map<String, Object> empty(String key, String id, TypedAnswers carried) {
        Offering offering = catalog.offering(key);
        Form form = catalog.form(key);
        return sheet(id, offering, form, TypedAnswers.defaults(form).with(carried), Map.of(), List.of());
    }

    /** Returns the form with what is kept in the draft. */
    public Map<String, Object> of(Draft draft, List<Problem> problems) {
        Form form = catalog.in(draft.region()).form(draft.offering());
        Map<String, String> files = applications.materials(draft.id()).stream()
                .collect(Collectors.toMap(
                        DraftMaterial::code, material -> material.file().name()));
        TypedAnswers typed = draft.typed().isEmpty() ? TypedAnswers.defaults(form) : new TypedAnswers(draft.typed());
        Map<String, Object> sheet = sheet(draft.id(), offering(draft), form, typed, files, problems);
        sheet.put("kept", draft);
        sheet.put("filesAt", DraftController.place(draft.id()) + "/files/");
        return sheet;
    }

    Offering offering(Draft draft) {
        return catalog.in(draft.region()).offering(draft.offering());
    }

    private Map<String, Object> sheet(
            String id,
            Offering offering,
            Form form,
            TypedAnswers answers,
            Map<String, String> files,
            List<Problem> problems) {
        Map<String, String> messages = Problem.byPlace(problems);
        return new HashMap<>(Map.of(
                "offering",
                offering,
                "draft",
                id,
                "style",
                "/apply/" + offering.key() + "/conditions.css",
                "problems",
                problems,
                "parts",
                FormSheet.of(form, answers, messages),
                "materials",
                materials.of(offering, files, messages)));
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
