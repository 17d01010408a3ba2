package org.tongban.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.text.Typed;

/** Checks the answers to a form, and to each row of the lists in it. */
class FormCheck {

    private static final int MOST_UNKNOWN = 100;

    private final Conditions conditions;
    private final Map<String, @Nullable Object> facts;
    private final Map<String, Boolean> held = new HashMap<>();

    /** What is hidden is decided over these facts: the form's answers, in a row with the row's own on top. */
    FormCheck(Conditions conditions, Map<String, ? extends @Nullable Object> facts) {
        this.conditions = conditions;
        this.facts = new HashMap<>(facts);
    }

    List<FieldProblem> problems(List<Field> fields, Map<String, ? extends @Nullable Object> values) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> labels =
                fields.stream().collect(Collectors.toMap(Field::key, Field::label, (first, second) -> first));
        Sheet sheet = new Sheet(facts, labels, conditions.today());
        fields.forEach(field -> problems.addAll(problems(field, values.get(field.key()), sheet)));
        Set<String> known = fields.stream().map(Field::key).collect(Collectors.toSet());
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .limit(MOST_UNKNOWN)
                .forEach(key -> problems.add(new FieldProblem(key, "unknown", "表单中没有此项：" + key)));
        return problems;
    }

    private List<FieldProblem> problems(Field field, @Nullable Object value, Sheet sheet) {
        Findings findings = new Findings(field);
        if (value == null && !field.required()) {
            return List.of();
        }
        if (field.hide() != null && hidden(field.hide())) {
            findings.expect(Answers.blank(value), "hidden", "在所选情形下不需填写");
        } else if (value == null || Answers.blank(value)) {
            findings.expect(!field.required(), "required", field.type().equals("checkbox") ? "必须勾选" : "必须填写");
        } else if (field.type().equals("dynamiclist")) {
            return rows(field, value);
        } else {
            check(field, value, findings, sheet);
        }
        return findings.problems();
    }

    /** Fields that appear together share their condition; within one check it is evaluated once. */
    private boolean hidden(String condition) {
        return held.computeIfAbsent(condition, hide -> conditions.holds(hide, facts));
    }

    private static void check(Field field, Object value, Findings findings, Sheet sheet) {
        if (!readable(value)) {
            findings.expect(false, "characters", "含有不能识别的字符，请删去后重新填写");
            return;
        }
        switch (field.type()) {
            case "number" -> new NumberRules(field, findings).check(value);
            case "checkbox" -> new ChoiceRules(field, findings).ticked(value);
            case "radio", "select" -> new ChoiceRules(field, findings).one(value, sheet);
            case "checklist", "taglist" -> new ChoiceRules(field, findings).several(value);
            case "datetime" -> new DateRules(field, findings, sheet).check(value);
            default -> new TextRules(field, findings, sheet).check(value);
        }
    }

    private static boolean readable(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).allMatch(Typed::isReadable)
                : Typed.isReadable(value.toString());
    }

    private List<FieldProblem> rows(Field list, Object value) {
        Collection<?> rows = value instanceof Collection<?> several ? several : List.of(value);
        if (rows.size() > Form.MOST_ROWS) {
            String most = "%s最多填写%d行".formatted(list.label(), Form.MOST_ROWS);
            return List.of(new FieldProblem(list.key(), "rows", most));
        }
        List<FieldProblem> problems = new ArrayList<>();
        int number = 0;
        for (Object row : rows) {
            problems.addAll(row(list, number++, row));
        }
        return problems;
    }

    private List<FieldProblem> row(Field list, int number, Object row) {
        String place = list.label() + "第" + (number + 1) + "行";
        if (!(row instanceof Map<?, ?> cells) || cells.size() > Form.MOST_FIELDS) {
            return List.of(new FieldProblem(list.key() + "[" + number + "]", "type", place + "格式不正确"));
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        cells.forEach((key, cell) -> values.put(String.valueOf(key), cell));
        Map<String, @Nullable Object> around = new HashMap<>(facts);
        around.putAll(values);
        return new FormCheck(conditions, around)
                .problems(list.rowFields(), values).stream()
                        .map(problem -> new FieldProblem(
                                list.key() + "[" + number + "]." + problem.field(),
                                problem.rule(),
                                place + "：" + problem.message()))
                        .toList();
    }
}
