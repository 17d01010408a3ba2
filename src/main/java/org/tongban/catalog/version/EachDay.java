package org.tongban.catalog.version;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.calendar.ChineseDate;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Forms;
import org.tongban.catalog.source.rule.CatalogRules;
import org.tongban.catalog.source.rule.RegionRules;
import org.tongban.form.Form;

/**
 * Versions begin on days of their own. From today on a one-thing has to fit its items, and a region's differences their entry, as
 * they are on each day, not only the newest of each.
 */
final class EachDay {

    private final Versions all;
    private final Collection<Version> fresh;
    private final LocalDate day;

    private EachDay(Versions all, Collection<Version> fresh, LocalDate day) {
        this.all = all;
        this.fresh = fresh;
        this.day = day;
    }

    /**
     * @param all every version, the fresh ones too
     * @return what does not fit on some day because of a fresh version, beginning with its file
     */
    static List<String> faults(Versions all, Collection<Version> fresh, LocalDate today) {
        return Stream.concat(Stream.of(today), all.beginnings().filter(day -> day.isAfter(today)))
                .distinct()
                .sorted()
                .map(day -> new EachDay(all, fresh, day))
                .flatMap(EachDay::faults)
                .toList();
    }

    private Stream<String> faults() {
        return all.on(day)
                .flatMap(version -> switch (version.kind()) {
                    case BUNDLE -> ofBundle(version);
                    case REGION -> ofRegion(version);
                    case ITEM -> Stream.<String>empty();
                })
                .map(fault -> "%s（按%s施行的版本核对）".formatted(fault, ChineseDate.of(day)));
    }

    private Stream<String> ofBundle(Version version) {
        Bundle bundle = CatalogYaml.bind(version.content(), Bundle.class);
        List<Version> parts = bundle.items().stream()
                .map(BundleItem::key)
                .flatMap(key -> all.on(day, key, "").stream())
                .toList();
        if (!concerns(version, parts)) {
            return Stream.empty();
        }
        Map<String, ServiceItem> items = new HashMap<>();
        Map<String, Form> forms = new HashMap<>();
        forms.put(bundle.key(), Published.of(version, null).form());
        parts.stream().map(part -> Published.of(part, null)).forEach(part -> {
            items.put(part.offering().key(), (ServiceItem) part.offering());
            forms.put(part.offering().key(), part.form());
        });
        return CatalogRules.ofBundle(new Entry<>(version.document(), bundle), items, new Forms(forms));
    }

    private Stream<String> ofRegion(Version version) {
        List<Version> inherited = all.on(day, version.key(), "").stream().toList();
        return concerns(version, inherited)
                ? new RegionRules(
                                version.document(),
                                inherited.stream().map(EachDay::entry).toList())
                        .faults()
                : Stream.empty();
    }

    private static Entry<?> entry(Version version) {
        return new Entry<>(version.document(), Published.of(version, null).offering());
    }

    private boolean concerns(Version version, List<Version> parts) {
        return fresh.contains(version) || parts.stream().anyMatch(fresh::contains);
    }
}
