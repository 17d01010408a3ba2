package org.tongban.catalog.source.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Guide;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;
import org.tongban.form.Conditions;
import org.tongban.form.Element;
import org.tongban.form.Form;
import org.tongban.form.Group;

/** Every condition must be an expression that can be evaluated, whatever the answers; tried with none. */
class ConditionRules {

    private static final int MOST_SHOWN = 200;

    private final Conditions conditions;

    ConditionRules(Conditions conditions) {
        this.conditions = conditions;
    }

    Stream<String> ofItem(Entry<ServiceItem> entry) {
        Faults faults = new Faults(entry.document());
        ServiceItem item = entry.offering();
        Commitment commitment = item.commitment();
        item.materials()
                .forEach(material -> evaluate(material.when(), "materials." + material.code() + ".when", faults));
        evaluate(commitment == null ? null : commitment.when(), "commitment.when", faults);
        item.basis().forEach(basis -> evaluate(basis.when(), "basis.when", faults));
        item.acts().forEach(act -> evaluate(act.when(), "acts." + act.as() + ".when", faults));
        evaluate(item.result().termKeptWhen(), "result.termKeptWhen", faults);
        item.result().variants().forEach(variant -> evaluate(variant.when(), "result.variants", faults));
        return faults.found();
    }

    Stream<String> ofBundle(Entry<Bundle> entry) {
        Faults faults = new Faults(entry.document());
        entry.offering().items().forEach(place -> evaluate(place.when(), "items." + place.key() + ".when", faults));
        Guide guide = entry.offering().guide();
        if (guide != null) {
            guide.questions().forEach(question -> evaluate(question.when(), "guide", faults));
        }
        return faults.found();
    }

    Stream<String> ofForm(Form form) {
        Faults faults = new Faults(form);
        hidden(form.elements(), faults);
        return faults.found();
    }

    private void hidden(List<Element> elements, Faults faults) {
        for (Element element : elements) {
            evaluate(element.hide(), "conditional.hide", faults);
            if (element instanceof Group group) {
                hidden(group.elements(), faults);
            }
        }
    }

    private static String shown(String feel) {
        return feel.length() > MOST_SHOWN ? feel.substring(0, MOST_SHOWN) + "……" : feel;
    }

    private void evaluate(@Nullable String feel, String key, Faults faults) {
        try {
            if (feel != null) {
                conditions.holds(feel, Map.of());
            }
        } catch (IllegalArgumentException wrong) {
            faults.expect(false, key, "条件无法求值：" + shown(feel) + "（" + wrong.getMessage() + "）");
        }
    }
}
