package org.tongban.portal.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongban.form.Field;
import org.tongban.form.Option;
import org.tongban.form.PersonalNumbers;

/** Tells one answer in words: the option's label, 是 or 否, the number with its unit. */
public final class AnswerWords {

    private AnswerWords() {}

    /**
     * Returns it with the numbers of persons' documents masked.
     *
     * @param answers all answers, which tell whether a number is a person's
     */
    public static String of(Field field, Object answer, Map<String, ?> answers) {
        String words = inFull(field, answer);
        return PersonalNumbers.includes(field, answers)
                ? PersonalNumbers.masked(words)
                : PersonalNumbers.maskedIn(words);
    }

    /** Returns it with identifiers in full, for whoever has to know them. */
    static String inFull(Field field, Object answer) {
        if (answer instanceof List<?> several) {
            return several.stream().map(one -> inFull(field, one)).collect(Collectors.joining("、"));
        }
        if (answer instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        String text = field.options().stream()
                .filter(option -> option.value().equals(answer))
                .map(Option::label)
                .findFirst()
                .orElse(answer.toString());
        return text + (field.unit() == null ? "" : " " + field.unit());
    }
}
