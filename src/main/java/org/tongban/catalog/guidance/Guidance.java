package org.tongban.catalog.guidance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Decisions;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Guide;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.form.Conditions;
import org.tongban.form.Field;
import org.tongban.form.Form;

/** Leads people by a few questions to the items and materials they need (G3), as it holds today in the hall's region. */
@Component
public class Guidance {

    /** The input of every guide's decision table that names the item asked about. */
    private static final String ITEM = "item";

    private final Catalog catalog;
    private final Conditions conditions;
    private final Decisions decisions;

    public Guidance(Catalog catalog, Conditions conditions, Decisions decisions) {
        this.catalog = catalog;
        this.conditions = conditions;
        this.decisions = decisions;
    }

    /** Returns the questions as a short form, its keys those of the one-thing's own; empty where it has none. */
    public Optional<Form> questions(Bundle bundle) {
        return Optional.ofNullable(bundle.guide()).map(guide -> GuideForm.of(guide, catalog.form(bundle.key())));
    }

    /**
     * Advises on answers that keep the rules of the questions.
     *
     * @param answers by field key, in their types, as {@link Form#clean} and {@link Form#shown} return them
     * @throws IllegalArgumentException if the one-thing has no guided questions
     */
    public Advice advise(Bundle bundle, Map<String, Object> answers) {
        Guide guide = Optional.ofNullable(bundle.guide()).orElseThrow(IllegalArgumentException::new);
        List<Advice.AdvisedItem> items = bundle.items().stream()
                .map(place -> advised(guide, catalog.item(place.key()), bundle, answers))
                .toList();
        return new Advice(items, catalog.materialsFor(bundle, facts(bundle, answers)), answers);
    }

    /** Returns the facts as the whole form would give them: these answers over what it has filled in by itself. */
    Map<String, Object> facts(Bundle bundle, Map<String, Object> answers) {
        Form form = catalog.form(bundle.key());
        Map<String, @Nullable Object> whole = new HashMap<>();
        form.fields().forEach(field -> whole.put(field.key(), field.defaultValue()));
        whole.putAll(answers);
        return form.shown(form.clean(whole), conditions);
    }

    private Advice.AdvisedItem advised(Guide guide, ServiceItem item, Bundle bundle, Map<String, Object> answers) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        questions(bundle).orElseThrow().fields().forEach(field -> inputs.put(field.key(), input(field, answers)));
        inputs.put(ITEM, item.key());
        Map<String, Object> row = decisions.decide(guide.decision(), inputs);
        return new Advice.AdvisedItem(
                item, Boolean.TRUE.equals(row.get("included")), String.valueOf(row.get("advice")));
    }

    /** A box that is not ticked says no; a question that is not asked says nothing. */
    private static @Nullable Object input(Field field, Map<String, Object> answers) {
        Object answer = answers.get(field.key());
        return answer == null && field.type().equals("checkbox") ? Boolean.FALSE : answer;
    }
}
