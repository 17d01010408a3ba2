package org.tongban.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.text.Digits;
import org.tongban.text.Typed;

/** Makes facts out of what a browser sends. */
class Answers {

    private final Map<String, Field> fields;

    Answers(List<Field> fields) {
        this.fields =
                fields.stream().collect(Collectors.toMap(Field::key, Function.identity(), (first, second) -> first));
    }

    /** Tells whether a value says nothing: null, blank text, an empty list, an unticked box. */
    static boolean blank(@Nullable Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> list && list.isEmpty();
    }

    Map<String, Object> clean(Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> facts = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object fact = value == null ? null : clean(fields.get(key), value);
            if (Boolean.FALSE.equals(fact) || !blank(fact)) {
                facts.put(key, fact);
            }
        });
        return facts;
    }

    private static Object clean(@Nullable Field field, Object value) {
        Object tidy = value instanceof String text ? Typed.tidy(text) : value;
        if (field == null || blank(tidy)) {
            return tidy;
        }
        return switch (field.type()) {
            case "number" -> number(tidy);
            case "checkbox" -> truth(tidy);
            case "checklist", "taglist" -> choices(tidy);
            case "dynamiclist" -> rows(field, tidy);
            case "datetime" -> tidy instanceof String day ? Digits.plain(day) : tidy;
            case "textfield" ->
                tidy instanceof String text ? meant(field.meaning().kind(), inOneLine(text)) : tidy;
            default -> tidy instanceof String text ? meant(field.meaning().kind(), text) : tidy;
        };
    }

    /** As a browser does with what is pasted into a field of one line. */
    private static String inOneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String meant(@Nullable TextKind kind, String text) {
        return kind == null ? text : kind.fold(text);
    }

    private static Object number(Object value) {
        String plain = Digits.number(value.toString());
        if (!Digits.PLAIN_NUMBER.matcher(plain).matches()) {
            return value;
        }
        BigDecimal number = new BigDecimal(plain);
        return number.stripTrailingZeros().scale() > 0 ? number : whole(number);
    }

    private static Object whole(BigDecimal number) {
        boolean small = number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return small ? (Object) number.intValueExact() : number;
    }

    private static Object truth(Object value) {
        return switch (value.toString()) {
            case "true", "on" -> true;
            case "false", "off" -> false;
            default -> value;
        };
    }

    /** Each text once, however often it was sent; what else is sent stays for the check to name. */
    private static Object choices(Object value) {
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(String::valueOf).distinct().toList();
        }
        if (value instanceof Collection<?> several && several.stream().allMatch(String.class::isInstance)) {
            return several.stream().distinct().toList();
        }
        return value instanceof String one ? List.of(one) : value;
    }

    private static Object rows(Field list, Object value) {
        return value instanceof Collection<?> rows
                ? rows.stream().map(row -> row(list, row)).toList()
                : value;
    }

    @SuppressWarnings("unchecked")
    private static Object row(Field list, Object row) {
        return row instanceof Map<?, ?> cells ? new Answers(list.rowFields()).clean((Map<String, Object>) cells) : row;
    }
}
