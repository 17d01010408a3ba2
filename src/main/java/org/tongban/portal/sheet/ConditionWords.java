package org.tongban.portal.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Option;
import org.tongban.portal.sheet.Condition.All;
import org.tongban.portal.sheet.Condition.Answer;
import org.tongban.portal.sheet.Condition.Any;
import org.tongban.portal.sheet.Condition.AnyChoice;

/** Tells a condition in Chinese, with the labels of the form it is over. */
public final class ConditionWords {

    private final Map<String, Field> fields;

    public ConditionWords(Form form) {
        fields = form.fields().stream()
                .collect(Collectors.toMap(Field::key, Function.identity(), (first, second) -> first));
    }

    /** Returns the condition as the words between 仅在 and 时. */
    public String of(Condition condition) {
        if (condition instanceof Answer answer) {
            return answer(answer);
        }
        if (condition instanceof AnyChoice choice) {
            return label(choice.field()) + (choice.met() ? "有勾选" : "没有勾选");
        }
        if (condition instanceof Any any) {
            boolean nested = any.parts().stream().anyMatch(All.class::isInstance);
            return several(any.parts(), true, nested ? "；或者" : "或者");
        }
        return several(((All) condition).parts(), false, "，并且");
    }

    private String several(List<Condition> parts, boolean met, String between) {
        boolean sameQuestion = parts.stream()
                .allMatch(part -> part instanceof Answer answer
                        && answer.met() == met
                        && parts.get(0) instanceof Answer first
                        && answer.field().equals(first.field()));
        if (!sameQuestion) {
            return parts.stream().map(this::of).collect(Collectors.joining(between));
        }
        String field = ((Answer) parts.get(0)).field();
        return label(field)
                + (met ? "为" : "不为")
                + parts.stream()
                        .map(part -> option(field, ((Answer) part).value()))
                        .collect(Collectors.joining(met ? "或" : "、"));
    }

    private String answer(Answer answer) {
        if (answer.value().equals("true")) {
            return (answer.met() ? "勾选" : "未勾选") + label(answer.field());
        }
        return label(answer.field()) + (answer.met() ? "为" : "不为") + option(answer.field(), answer.value());
    }

    private String label(String key) {
        Field field = fields.get(key);
        return "“" + (field == null ? key : field.label()) + "”";
    }

    private String option(String key, String value) {
        Field field = fields.get(key);
        List<Option> options = field == null ? List.of() : field.options();
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(option -> "“" + option.label() + "”")
                .findFirst()
                .orElse("“" + value + "”");
    }
}
