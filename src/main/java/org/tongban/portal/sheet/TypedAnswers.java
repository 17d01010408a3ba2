package org.tongban.portal.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.form.Conditions;
import org.tongban.form.Field;
import org.tongban.form.Form;

/**
 * What somebody typed into a form, exactly as sent, so that the page can come back with it.
 *
 * @param values texts by field key
 */
public record TypedAnswers(Map<String, List<String>> values) {

    /** Returns what a form sent, without the page's own fields, whose names begin with an underscore. */
    public static TypedAnswers sent(Map<String, List<String>> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>(fields);
        values.keySet().removeIf(name -> name.startsWith("_"));
        return new TypedAnswers(values);
    }

    /** Returns what the empty form shows. */
    public static TypedAnswers defaults(Form form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            if (field.defaultValue() != null) {
                values.put(field.key(), List.of(field.defaultValue().toString()));
            }
        }
        return new TypedAnswers(values);
    }

    /** Returns these with others on top. */
    public TypedAnswers with(TypedAnswers others) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new TypedAnswers(all);
    }

    /** Returns what of these is among the keys. */
    public TypedAnswers only(Set<String> keys) {
        Map<String, List<String>> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(keys);
        return new TypedAnswers(some);
    }

    public List<String> of(String key) {
        return values.getOrDefault(key, List.of());
    }

    /**
     * Returns the facts: answers in their types, without those that the other answers hide. What the page hides its reader
     * cannot clear, so it is left out rather than refused.
     */
    public Map<String, Object> facts(Form form, Conditions conditions) {
        Map<String, Object> sent = new LinkedHashMap<>();
        form.fields().forEach(field -> sent.put(field.key(), sent(field)));
        return form.shown(form.clean(sent), conditions);
    }

    private Object sent(Field field) {
        List<String> texts = of(field.key());
        boolean several = field.type().equals("checklist") || field.type().equals("taglist");
        return several ? texts : texts.isEmpty() ? "" : texts.get(0);
    }
}
