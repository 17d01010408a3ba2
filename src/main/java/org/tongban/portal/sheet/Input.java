package org.tongban.portal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Field;
import org.tongban.form.TextKind;

/**
 * One field as it is shown: with what was typed and what is wrong with it.
 *
 * @param values what was typed or ticked, as sent
 * @param problem a Chinese sentence; null when nothing is wrong
 */
record Input(Field field, List<String> values, @Nullable String problem) {

    private static final Map<String, String> AUTOCOMPLETE =
            Map.of("applicantName", "name", "phone", "tel", "address", "street-address");

    static String id(String key) {
        return "field-" + key;
    }

    public String id() {
        return id(field.key());
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String option) {
        return values.contains(option);
    }

    /** Returns the template fragment that draws it. */
    public String control() {
        return switch (field.type()) {
            case "textarea", "select", "checkbox" -> field.type();
            case "radio", "checklist", "taglist" -> "choices";
            default -> "line";
        };
    }

    /** Returns the HTML type of a one-line input. */
    public String htmlType() {
        if (field.type().equals("datetime")) {
            return "datetime".equals(field.subtype()) ? "datetime-local" : String.valueOf(field.subtype());
        }
        return field.meaning().kind() == TextKind.PHONE ? "tel" : "text";
    }

    /**
     * Returns where the browser stops taking in characters, so that it never cuts what the form would take: it counts halves
     * of characters outside the basic plane, and of a number also the blanks that are folded away. Null for no such place.
     */
    @Nullable
    public Integer longest() {
        Integer most = field.maxLength();
        return most == null || field.meaning().kind() != null ? null : 2 * most;
    }

    /** Returns the keyboard a phone should show. */
    public String inputMode() {
        if (!field.type().equals("number")) {
            return htmlType().equals("tel") ? "tel" : "text";
        }
        return Integer.valueOf(0).equals(field.decimalDigits()) ? "numeric" : "decimal";
    }

    @Nullable
    public String autocomplete() {
        return AUTOCOMPLETE.get(field.key());
    }

    /** Returns the ids of hint and error, for screen readers; null when there is neither. */
    @Nullable
    public String describedBy() {
        List<String> ids = new ArrayList<>();
        if (field.description() != null) {
            ids.add(id() + "-hint");
        }
        if (problem != null) {
            ids.add(id() + "-problem");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
