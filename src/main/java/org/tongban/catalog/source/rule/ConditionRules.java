package org.tongban.catalog.source.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Guide;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.Forms;
import org.tongban.form.Conditions;
import org.tongban.form.Element;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Group;
import org.tongban.form.Option;

/**
 * Every condition must be an expression that can be evaluated, whatever the answers; tried with none. A text in it must be an
 * option of a field it names: any other never holds, however much it looks like one.
 */
class ConditionRules {

    private static final int MOST_SHOWN = 200;
    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([\\p{L}_][\\p{L}\\p{N}_]*)");

    private final Conditions conditions;
    private final Forms forms;

    ConditionRules(Conditions conditions, Forms forms) {
        this.conditions = conditions;
        this.forms = forms;
    }

    Stream<String> ofItem(Entry<ServiceItem> entry) {
        Faults faults = new Faults(entry.document());
        Map<String, Field> asked = asked(entry.key());
        ServiceItem item = entry.offering();
        Commitment commitment = item.commitment();
        item.materials()
                .forEach(
                        material -> evaluate(material.when(), "materials." + material.code() + ".when", asked, faults));
        evaluate(commitment == null ? null : commitment.when(), "commitment.when", asked, faults);
        item.basis().forEach(basis -> evaluate(basis.when(), "basis.when", asked, faults));
        item.acts().forEach(act -> evaluate(act.when(), "acts." + act.as() + ".when", asked, faults));
        evaluate(item.result().termKeptWhen(), "result.termKeptWhen", asked, faults);
        item.result().variants().forEach(variant -> evaluate(variant.when(), "result.variants", asked, faults));
        return faults.found();
    }

    Stream<String> ofBundle(Entry<Bundle> entry) {
        Faults faults = new Faults(entry.document());
        Map<String, Field> asked = asked(entry.key());
        entry.offering()
                .items()
                .forEach(place -> evaluate(place.when(), "items." + place.key() + ".when", asked, faults));
        Guide guide = entry.offering().guide();
        if (guide != null) {
            guide.questions().forEach(question -> evaluate(question.when(), "guide", asked, faults));
        }
        return faults.found();
    }

    Stream<String> ofForm(Form form) {
        Faults faults = new Faults(form);
        hidden(form.elements(), byKey(form), faults);
        return faults.found();
    }

    private void hidden(List<Element> elements, Map<String, Field> asked, Faults faults) {
        for (Element element : elements) {
            evaluate(element.hide(), "conditional.hide", asked, faults);
            if (element instanceof Group group) {
                hidden(group.elements(), asked, faults);
            }
        }
    }

    /** Returns the fields of an entry's form by their keys; of a missing form none, which is told elsewhere. */
    private Map<String, Field> asked(String key) {
        return forms.has(key) ? byKey(forms.named(key)) : Map.of();
    }

    private static Map<String, Field> byKey(Form form) {
        return form.fields().stream().collect(Collectors.toMap(Field::key, Function.identity(), (one, other) -> one));
    }

    private static List<String> unknown(String feel, Map<String, Field> asked) {
        List<MatchResult> words = WORD.matcher(feel).results().toList();
        Set<String> options = words.stream()
                .map(word -> word.group(2))
                .filter(Objects::nonNull)
                .map(asked::get)
                .filter(Objects::nonNull)
                .flatMap(field -> field.options().stream())
                .map(Option::value)
                .collect(Collectors.toSet());
        return words.stream()
                .map(word -> word.group(1))
                .filter(text -> text != null && !text.isEmpty() && !options.contains(text))
                .toList();
    }

    private static String shown(String feel) {
        return feel.length() > MOST_SHOWN ? feel.substring(0, MOST_SHOWN) + "……" : feel;
    }

    private void evaluate(@Nullable String feel, String key, Map<String, Field> asked, Faults faults) {
        try {
            if (feel != null) {
                conditions.holds(feel, Map.of());
                List<String> unknown = unknown(feel, asked);
                faults.expect(
                        unknown.isEmpty(),
                        key,
                        "条件中的“%s”不是所问字段的选项：%s".formatted(String.join("、", unknown), shown(feel)));
            }
        } catch (IllegalArgumentException wrong) {
            faults.expect(false, key, "条件无法求值：" + shown(feel) + "（" + wrong.getMessage() + "）");
        }
    }
}
