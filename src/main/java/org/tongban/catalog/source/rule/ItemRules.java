package org.tongban.catalog.source.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.material.MaterialSource;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;

/** Rules for one item's entry that its schema cannot tell. */
class ItemRules {

    private final ServiceItem item;
    private final Predicate<String> samples;
    private final Faults faults;

    /** @param samples tells whether there is a sample at a path below {@code processes/} */
    ItemRules(Entry<ServiceItem> entry, Predicate<String> samples) {
        this.item = entry.offering();
        this.samples = samples;
        this.faults = new Faults(entry.document());
    }

    Stream<String> faults() {
        faults.expect(
                        item.statutory().isEmpty() || item.promisedDays() <= item.statutoryDays(),
                        "limits.promised",
                        "承诺时限不得超过法定时限")
                .expect(
                        item.limits().committed() == null || item.commitment() != null,
                        "limits.committed",
                        "只有可以告知承诺的事项才写告知承诺的时限")
                .expect(
                        item.repealedOn() == null || item.repealedOn().isAfter(item.effectiveFrom()),
                        "repealedOn",
                        "废止日期应在施行日期之后");
        sample(item.result().sample(), "result.sample");
        Set<String> codes = new HashSet<>();
        for (Material material : item.materials()) {
            check(material, codes.add(material.code()));
        }
        return faults.found();
    }

    private void check(Material material, boolean isNew) {
        String at = "materials." + material.code();
        faults.expect(isNew, at, "材料编码重复")
                .expect(
                        material.source() == MaterialSource.GOVERNMENT || material.notFetchedBecause() == null,
                        at + ".notFetchedBecause",
                        "只有政府核发材料可写 notFetchedBecause");
        sample(material.sample(), at + ".sample");
    }

    private void sample(@Nullable String path, String at) {
        faults.expect(path == null || samples.test(path), at, "没有此文件：" + path);
    }
}
