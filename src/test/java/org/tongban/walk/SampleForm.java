package org.tongban.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tongban.form.Conditions;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Option;

/** Fills in any application form with answers that its rules allow, the choices by lot. */
public final class SampleForm {

    private static final int UNTIL_NOTHING_IS_HIDDEN_ANEW = 6;

    private final Form form;
    private final Conditions conditions;

    public SampleForm(Form form, Conditions conditions) {
        this.form = form;
        this.conditions = conditions;
    }

    /**
     * @param lot the same lot gives the same answers; 0 ticks nothing that may be left out and takes first options
     * @return answers to every field that is shown, also to those that may be left out
     */
    Map<String, Object> filledIn(int lot) {
        return shown(everything(new Random(lot), lot == 0));
    }

    /**
     * @param wanted answers by field key, taken as they are where the form has such a field and its rules allow them
     * @return the plainest answers but for those
     */
    public Map<String, Object> filledIn(Map<String, ?> wanted) {
        Map<String, Object> answers = everything(new Random(0), true);
        form.fields().stream()
                .filter(field -> wanted.containsKey(field.key()))
                .filter(field -> !(wanted.get(field.key()) instanceof String text)
                        || !field.type().startsWith("text")
                        || SampleText.fits(field, text))
                .forEach(field -> answers.put(field.key(), wanted.get(field.key())));
        return shown(answers);
    }

    private Map<String, Object> shown(Map<String, Object> answers) {
        Map<String, Object> facts = answers;
        for (int i = 0; i < UNTIL_NOTHING_IS_HIDDEN_ANEW; i++) {
            Map<String, Object> shown = new LinkedHashMap<>();
            Map<String, Object> before = facts;
            form.fields().stream()
                    .filter(field -> before.containsKey(field.key()))
                    .filter(field -> field.hide() == null || !conditions.holds(field.hide(), before))
                    .forEach(field -> shown.put(field.key(), before.get(field.key())));
            if (shown.equals(facts)) {
                return facts;
            }
            facts = shown;
        }
        throw new AssertionError("What " + form.id() + " shows does not settle");
    }

    private Map<String, Object> everything(Random lot, boolean plain) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            Object answer = plain && field.type().equals("checkbox") ? (Object) field.required() : answer(field, lot);
            answers.put(field.key(), plain ? first(field, answer) : answer);
        }
        identify(answers);
        return answers;
    }

    private static Object first(Field field, Object answer) {
        boolean free = field.meaning().sexOf() == null;
        return free && (field.type().equals("radio") || field.type().equals("select"))
                ? field.options().get(0).value()
                : answer;
    }

    private Object answer(Field field, Random lot) {
        return switch (field.type()) {
            case "checkbox" -> field.required() || lot.nextBoolean();
            case "radio", "select" ->
                field.meaning().sexOf() != null
                        ? SampleText.SEX
                        : field.options()
                                .get(lot.nextInt(field.options().size()))
                                .value();
            case "checklist", "taglist" -> several(field, lot);
            case "number" -> field.min() == null ? 1 : field.min();
            case "datetime" -> "time".equals(field.subtype()) ? "09:30" : day(field);
            default -> SampleText.of(field);
        };
    }

    /** Today is neither before nor after any day that a form compares it with. */
    private String day(Field field) {
        return field.meaning().birthOf() == null ? conditions.today().toString() : SampleText.BIRTH;
    }

    /** All of them, one of them, or each by lot. */
    private static List<String> several(Field field, Random lot) {
        List<String> values = field.options().stream().map(Option::value).toList();
        int how = lot.nextInt(3);
        if (how == 0) {
            return values;
        }
        List<String> chosen = new ArrayList<>(List.of(values.get(lot.nextInt(values.size()))));
        values.stream()
                .filter(value -> how == 2 && lot.nextBoolean() && !chosen.contains(value))
                .forEach(chosen::add);
        return chosen;
    }

    /** A form that takes only citizen numbers is filled in by a natural person, whatever kinds it offers. */
    private void identify(Map<String, Object> answers) {
        form.fields().stream()
                .filter(field -> field.key().equals("applicantId"))
                .filter(field -> "legal-person".equals(answers.get("applicantKind")))
                .forEach(field -> {
                    if (SampleText.fits(field, SampleText.CREDIT_CODE)) {
                        answers.put("applicantId", SampleText.CREDIT_CODE);
                    } else {
                        answers.put("applicantKind", "natural-person");
                    }
                });
    }
}
