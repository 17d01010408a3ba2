package org.tongban.document.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One paragraph of a paper, its places filled in.
 *
 * @param parts in order; the first day to keep, what was decided and where to go instead stand out
 */
public record Sentence(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> STRONG = Set.of("due", "decision", "properOrgan");

    record Part(String text, boolean strong) {}

    public static List<Sentence> of(List<String> texts, Map<String, String> places) {
        return texts.stream().map(text -> of(text, places)).toList();
    }

    public static Sentence of(String text, Map<String, String> places) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult place : PLACE.matcher(text).results().toList()) {
            parts.add(new Part(text.substring(from, place.start()), false));
            parts.add(new Part(filled(place.group(1), places), STRONG.contains(place.group(1))));
            from = place.end();
        }
        parts.add(new Part(text.substring(from), false));
        return new Sentence(
                parts.stream().filter(part -> !part.text().isEmpty()).toList());
    }

    /** Returns a text with its places filled in, where nothing stands out. */
    public static String text(String text, Map<String, String> places) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), places)));
    }

    private static String filled(String place, Map<String, String> places) {
        String value = places.get(place);
        if (value == null) {
            throw new IllegalStateException("Nothing fills in {" + place + "}");
        }
        return value;
    }

    /** Returns a name in quotation marks; marks inside it become single ones. */
    public static String quoted(String name) {
        return "“" + name.replace('“', '‘').replace('”', '’') + "”";
    }
}
