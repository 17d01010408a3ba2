package org.tongban.catalog.source.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Addressee;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Guide;
import org.tongban.catalog.entry.GuideQuestion;
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

/**
 * Every condition must be an expression that can be evaluated, whatever the answers; tried with none. It compares a choice with
 * one of its options; what an entry or its form asks names fields of that form, and compares each with what it may hold. Any other
 * never holds, however much it looks like one. The conditions of a post's form name facts of the case too.
 */
class ConditionRules {

    private static final int MOST_SHOWN = 200;
    private static final String HIDE = "conditional.hide";

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
        Addressee addressee = item.addressee();
        evaluate(addressee == null ? null : addressee.when(), "addressee.when", asked, faults);
        return Stream.concat(faults.found(), ofApplication(entry.key(), asked));
    }

    Stream<String> ofBundle(Entry<Bundle> entry) {
        Faults faults = new Faults(entry.document());
        Map<String, Field> asked = asked(entry.key());
        entry.offering()
                .items()
                .forEach(place -> evaluate(place.when(), "items." + place.key() + ".when", asked, faults));
        Guide guide = entry.offering().guide();
        if (guide != null) {
            guide.questions().forEach(question -> evaluate(hidden(question, asked), "guide", asked, faults));
        }
        return Stream.concat(faults.found(), ofApplication(entry.key(), asked));
    }

    /** As it is asked: two conditions that are short each may be too long together. */
    private static @Nullable String hidden(GuideQuestion question, Map<String, Field> asked) {
        Field field = asked.get(question.field());
        return question.hiddenWhere(field == null ? null : field.hide());
    }

    Stream<String> ofForm(Form form) {
        Faults faults = new Faults(form);
        hides(form.elements())
                .forEach(hide -> evaluate(hide, HIDE, () -> NamedFields.unknown(hide, byKey(form)), faults));
        return faults.found();
    }

    /** In what an applicant fills in there are no other facts than its answers. */
    private Stream<String> ofApplication(String key, Map<String, Field> asked) {
        if (!forms.has(key)) {
            return Stream.empty();
        }
        Faults faults = new Faults(forms.named(key));
        hides(forms.named(key).elements())
                .forEach(hide -> evaluate(hide, HIDE, () -> NamedFields.strange(hide, asked), faults));
        return faults.found();
    }

    private static Stream<String> hides(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> Stream.concat(
                        Stream.ofNullable(element.hide()),
                        element instanceof Group group ? hides(group.elements()) : Stream.empty()));
    }

    /** Returns the fields of an entry's form by their keys; of a missing form none, which is told elsewhere. */
    private Map<String, Field> asked(String key) {
        return forms.has(key) ? byKey(forms.named(key)) : Map.of();
    }

    private static Map<String, Field> byKey(Form form) {
        return form.fields().stream().collect(Collectors.toMap(Field::key, Function.identity(), (one, other) -> one));
    }

    private static String shown(String feel) {
        return feel.length() > MOST_SHOWN ? feel.substring(0, MOST_SHOWN) + "……" : feel;
    }

    private void evaluate(@Nullable String feel, String key, Map<String, Field> asked, Faults faults) {
        if (feel != null) {
            evaluate(feel, key, () -> NamedFields.wrong(feel, asked), faults);
        }
    }

    /** @param found what it names that is not asked; looked for only in what can be evaluated, which is short */
    private void evaluate(String feel, String key, Supplier<List<String>> found, Faults faults) {
        try {
            conditions.holds(feel, Map.of());
            List<String> wrong = found.get();
            faults.expect(
                    wrong.isEmpty(),
                    key,
                    "条件中的“%s”不是所问字段的选项，或者不是本表单的字段、不能这样比较：%s".formatted(String.join("、", wrong), shown(feel)));
        } catch (IllegalArgumentException unreadable) {
            faults.expect(false, key, "条件无法求值：" + shown(feel) + "（" + unreadable.getMessage() + "）");
        }
    }
}
