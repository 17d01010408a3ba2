package org.tongban.catalog.source.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Field;
import org.tongban.form.Option;

/** Which fields a condition names, and with what it compares them. */
final class NamedFields {

    private static final Pattern DAY = Pattern.compile("date\\(\"\\d{4}-\\d\\d-\\d\\d\"\\)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_`][\\p{L}\\p{N}_`]*");
    private static final Pattern COMPARED = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)\\s*!?=\\s*(true|false|-?\\d)");
    private static final Set<String> FEEL = Set.of(
            "true",
            "false",
            "null",
            "and",
            "or",
            "not",
            "in",
            "if",
            "then",
            "else",
            "list",
            "contains",
            "count",
            "date",
            "today");

    private NamedFields() {}

    /** Returns both; of a form that is missing only what no field offers. */
    static List<String> wrong(String feel, Map<String, Field> asked) {
        List<String> strange = asked.isEmpty() ? List.of() : strange(feel, asked);
        return Stream.concat(unknown(feel, asked).stream(), strange.stream()).toList();
    }

    /** Returns the texts that are no options of the fields a condition names. */
    static List<String> unknown(String feel, Map<String, Field> asked) {
        Set<String> options = names(feel)
                .map(asked::get)
                .filter(Objects::nonNull)
                .flatMap(field -> field.options().stream())
                .map(Option::value)
                .collect(Collectors.toSet());
        return TEXT.matcher(DAY.matcher(feel).replaceAll(""))
                .results()
                .map(text -> text.group(1))
                .filter(text -> !text.isEmpty() && !options.contains(text))
                .toList();
    }

    /** Returns the names that are no fields, and the fields that are compared with what they never hold. */
    static List<String> strange(String feel, Map<String, Field> asked) {
        Stream<String> compared = COMPARED.matcher(withoutTexts(feel))
                .results()
                .filter(pair -> isAnother(asked.get(pair.group(1)), pair.group(2)))
                .map(pair -> pair.group(1));
        return Stream.concat(names(feel).filter(name -> !asked.containsKey(name)), compared)
                .distinct()
                .toList();
    }

    private static boolean isAnother(@Nullable Field field, String value) {
        String type = value.equals("true") || value.equals("false") ? "checkbox" : "number";
        return field != null && !field.type().equals(type);
    }

    private static Stream<String> names(String feel) {
        return NAME.matcher(withoutTexts(feel))
                .results()
                .map(MatchResult::group)
                .filter(name -> !FEEL.contains(name));
    }

    private static String withoutTexts(String feel) {
        return TEXT.matcher(feel).replaceAll("\"\"");
    }
}
