package org.tongban.portal.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.DraftMaterial;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Derived;
import org.tongban.catalog.entry.Offering;
import org.tongban.form.Form;
import org.tongban.portal.sheet.FormPart;
import org.tongban.portal.sheet.FormSheet;
import org.tongban.portal.sheet.MaterialInput;
import org.tongban.portal.sheet.MaterialSheet;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/** Prepares what the application page shows. */
@Component
public class ApplySheet {

    private final Catalog catalog;
    private final Applications applications;
    private final MaterialSheet materials;
    private final ITemplateEngine templates;
    private final Derived<Map<String, String>> drawn;

    ApplySheet(Catalog catalog, Applications applications, MaterialSheet materials, ITemplateEngine templates) {
        this.catalog = catalog;
        this.applications = applications;
        this.materials = materials;
        this.templates = templates;
        this.drawn = new Derived<>(catalog, ConcurrentHashMap::new);
    }

    /**
     * Returns the form as it is filled in by itself; nothing is kept yet. Its fields and materials are drawn once, as no page
     * has more on it.
     *
     * @param id under which the page will be kept
     */
    public Map<String, Object> empty(String key, String id) {
        Map<String, String> fields = drawn.get();
        Map<String, Object> sheet = sheet(catalog.offering(key), id, List.of());
        sheet.put("drawn", fields.computeIfAbsent(key, this::fields));
        return sheet;
    }

    private String fields(String key) {
        Map<String, Object> sheet = empty(key, "", new TypedAnswers(Map.of()));
        return templates.process("fragment/application", Set.of("asked"), new Context(Locale.CHINA, sheet));
    }

    /**
     * Returns the form as it is filled in by itself and by the answers somebody brings along; nothing is kept yet.
     *
     * @param id under which the page will be kept
     */
    public Map<String, Object> empty(String key, String id, TypedAnswers carried) {
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
        Map<String, Object> sheet = sheet(offering, id, problems);
        sheet.put("parts", FormSheet.of(form, answers, messages));
        sheet.put("materials", materials.of(offering, files, messages));
        return sheet;
    }

    private static Map<String, Object> sheet(Offering offering, String id, List<Problem> problems) {
        return new HashMap<>(Map.of(
                "offering",
                offering,
                "draft",
                id,
                "style",
                "/apply/" + offering.key() + "/conditions.css",
                "problems",
                problems));
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
