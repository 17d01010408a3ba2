package org.tongban.portal.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.catalog.Field;
import org.tongban.catalog.Option;

/** Tells one answer in words: the option's label, 是 or 否, the number with its unit; identifiers with their middle hidden. */
final class AnswerWords {

    /** Citizen numbers and unified social credit codes: 18 characters. */
    private static final Pattern IDENTIFIER = Pattern.compile("([0-9A-Z]{4})[0-9A-Z]{10}([0-9A-Z]{4})");

    private AnswerWords() {}

    static String of(Field field, Object answer) {
        return IDENTIFIER.matcher(inFull(field, answer)).replaceAll("$1**********$2");
    }

    /** Returns it with identifiers in full, for whoever has just typed them. */
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
        String unit = field.unit() == null ? "" : " " + field.unit();
        return text + unit;
    }
}
