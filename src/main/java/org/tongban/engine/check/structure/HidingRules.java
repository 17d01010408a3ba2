package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachForm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.form.Form;

/** A form is short enough, and its conditions simple enough, to tell in one pass what is hidden. */
public final class HidingRules {

    /** One that does not end goes on to the end, so that each sign is looked at once. */
    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*+\"?");

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    private static final int DEEPEST = 4;

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "form-size",
                    "decisions/0022",
                    "一份表单最多%d个字段，列表里的字段计算在内".formatted(Form.MOST_FIELDS),
                    "A form has at most %d fields, those in its lists counted".formatted(Form.MOST_FIELDS),
                    eachForm(form -> keyed(form).skip(Form.MOST_FIELDS).limit(1).map(form::at))),
            Rule.of(
                    "form-depth",
                    "decisions/0022",
                    "表单的分组最多套%d层".formatted(DEEPEST),
                    "Groups of a form stand at most %d deep in one another".formatted(DEEPEST),
                    eachForm(form -> isDeeper(form.content(), DEEPEST + 1)
                            ? Stream.of(form.file().whole())
                            : Stream.of())),
            Rule.of(
                    "asks-above",
                    "decisions/0022",
                    "字段和分组的隐藏条件只能问排在它前面的字段",
                    "What hides a field or a group asks only for fields above it",
                    eachForm(HidingRules::askedBelow)));

    private HidingRules() {}

    private static boolean isDeeper(JsonNode parent, int levels) {
        return parent.path("components").valueStream().anyMatch(child -> levels == 0 || isDeeper(child, levels - 1));
    }

    private static Stream<JsonNode> keyed(FormFile form) {
        return form.components()
                .filter(component ->
                        !key(component).isEmpty() && !FormFile.type(component).equals("table"));
    }

    private static Stream<Place> askedBelow(FormFile form) {
        Set<String> below = keyed(form).map(HidingRules::key).collect(Collectors.toCollection(HashSet::new));
        Stream.Builder<Place> wrong = Stream.builder();
        form.components().forEach(component -> {
            boolean mayBeHidden = !key(component).isEmpty() || component.has("components");
            if (mayBeHidden && names(component).anyMatch(below::contains)) {
                wrong.add(form.at(component).saying(hide(component)));
            }
            below.remove(key(component));
        });
        return wrong.build();
    }

    private static Stream<String> names(JsonNode component) {
        String words = TEXT.matcher(hide(component)).replaceAll("");
        return NAME.matcher(words).results().map(MatchResult::group);
    }

    private static String hide(JsonNode component) {
        return component.at("/conditional/hide").asText();
    }

    private static String key(JsonNode component) {
        return component
                .path(FormFile.type(component).equals("dynamiclist") ? "path" : "key")
                .asText();
    }
}
