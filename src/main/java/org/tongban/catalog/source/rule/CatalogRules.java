package org.tongban.catalog.source.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.catalog.entry.Addressee;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.Forms;
import org.tongban.form.Conditions;
import org.tongban.form.Field;

/** What must hold for the catalogue as a whole, beyond the shape of each file. */
public class CatalogRules {

    private final Forms forms;
    private final ConditionRules conditions;
    private final Predicate<String> samples;

    /** @param samples tells whether there is a sample at a path below {@code processes/} */
    public CatalogRules(Forms forms, Conditions conditions, Predicate<String> samples) {
        this.forms = forms;
        this.samples = samples;
        this.conditions = new ConditionRules(conditions, forms);
    }

    /**
     * Returns every broken rule, beginning with file and line.
     *
     * @param complete whether all files could be read; where not, nothing is said on what refers from one to another
     */
    public List<String> faults(List<Entry<ServiceItem>> items, List<Entry<Bundle>> bundles, boolean complete) {
        Stream<String> ofItems = items.stream()
                .flatMap(item -> Stream.of(own(item), new ItemRules(item, samples).faults(), conditions.ofItem(item)))
                .flatMap(Function.identity());
        Stream<String> ofBundles = bundles.stream()
                .flatMap(bundle -> Stream.of(own(bundle), conditions.ofBundle(bundle)))
                .flatMap(Function.identity());
        Stream<String> ofForms = forms.all().stream().flatMap(conditions::ofForm);
        Stream<String> between = complete ? between(items, bundles) : Stream.empty();
        return Stream.of(ofItems, ofBundles, between, ofForms)
                .flatMap(Function.identity())
                .toList();
    }

    /** Returns what is wrong between a one-thing and these versions of its items, with the forms of all of them. */
    public static Stream<String> ofBundle(Entry<Bundle> bundle, Map<String, ServiceItem> items, Forms forms) {
        return new BundleRules(bundle, items, forms).faults();
    }

    private Stream<String> own(Entry<?> entry) {
        String key = entry.key();
        String file = entry.document().file().id();
        return new Faults(entry.document())
                .expect(key.equals(file), "key", "与文件名不一致：" + key)
                .expect(!key.equals(file) || forms.has(key), "key", "缺少表单 forms/apply/" + key + ".form")
                .expect(
                        entry.offering().amendments().stream()
                                .allMatch(amendment ->
                                        amendment.isWithin(entry.offering().version())),
                        "amendments",
                        "修订说明的版本不得新于本清单的版本")
                .found();
    }

    private Stream<String> between(List<Entry<ServiceItem>> items, List<Entry<Bundle>> bundles) {
        Map<String, ServiceItem> byKey =
                items.stream().collect(Collectors.toMap(Entry::key, Entry::offering, (first, second) -> first));
        Set<String> keys = new HashSet<>(byKey.keySet());
        Stream<String> producers = items.stream().flatMap(item -> producers(item, byKey.keySet()));
        Stream<String> ofBundles = bundles.stream()
                .flatMap(bundle -> Stream.concat(
                        new Faults(bundle.document())
                                .expect(keys.add(bundle.key()), "key", "事项与“一件事”不能同用一个 key")
                                .found(),
                        new BundleRules(bundle, byKey, forms).faults()));
        Stream<String> printed =
                items.stream().filter(item -> forms.has(item.key())).flatMap(this::printed);
        Stream<String> addressees = items.stream().flatMap(item -> addressee(item, bundles));
        return Stream.of(producers, printed, addressees, ofBundles).flatMap(Function.identity());
    }

    private Stream<String> printed(Entry<ServiceItem> item) {
        Faults faults = new Faults(item.document());
        Set<String> fields =
                forms.named(item.key()).fields().stream().map(Field::key).collect(Collectors.toSet());
        Result result = item.offering().result();
        faults.expect(
                result.termUntil() == null || fields.contains(result.termUntil()),
                "result.termUntil",
                "申请表没有此字段：" + result.termUntil());
        result.printed().forEach(key -> faults.expect(fields.contains(key), "result.printed", "申请表没有此字段：" + key));
        faults.expect(
                result.holder() == null || result.printed().contains(result.holder()),
                "result.holder",
                "应当列入载明事项：" + result.holder());
        Stream.ofNullable(item.offering().jointly())
                .flatMap(party -> Stream.of(party.kind(), party.name(), party.number()))
                .forEach(key -> faults.expect(fields.contains(key), "jointly", "申请表没有此字段：" + key));
        return faults.found();
    }

    /** A one-thing may know of an item what its own form does not ask. */
    private Stream<String> addressee(Entry<ServiceItem> item, List<Entry<Bundle>> bundles) {
        Addressee body = item.offering().addressee();
        boolean asked = body == null
                || Stream.concat(
                                Stream.of(item.key()),
                                bundles.stream()
                                        .filter(bundle -> bundle.offering().items().stream()
                                                .anyMatch(place -> place.key().equals(item.key())))
                                        .map(Entry::key))
                        .filter(forms::has)
                        .flatMap(key -> forms.named(key).fields().stream())
                        .anyMatch(field -> field.key().equals(body.name()));
        return new Faults(item.document())
                .expect(asked, "addressee.name", "申请表没有此字段：" + (body == null ? "" : body.name()))
                .found();
    }

    private static Stream<String> producers(Entry<ServiceItem> item, Set<String> keys) {
        Faults faults = new Faults(item.document());
        for (Material material : item.offering().materials()) {
            String producer = material.producedBy();
            faults.expect(
                    producer == null || keys.contains(producer),
                    "materials." + material.code() + ".producedBy",
                    "指向不存在的事项：" + producer);
        }
        return faults.found();
    }
}
