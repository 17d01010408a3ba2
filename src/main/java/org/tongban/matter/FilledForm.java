package org.tongban.matter;

import java.util.List;
import java.util.Map;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Option;

/**
 * A post's form with what was filled in.
 *
 * @param values by field key; checked against the form
 */
public record FilledForm(Form form, Map<String, Object> values) {

    /** @return what the field was filled in with, or an empty text */
    public String text(String key) {
        return String.valueOf(values.getOrDefault(key, ""));
    }

    /** @return the rows that a list was filled in with */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String key) {
        return (List<Map<String, Object>>) values.getOrDefault(key, List.of());
    }

    /** @return the words of the option that was chosen, or what else the field was filled in with */
    public String label(String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> label(field, text(key)))
                .findFirst()
                .orElse(text(key));
    }

    /** @return the words of the field's option with this value, or the value where it has none */
    public static String label(Field field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
