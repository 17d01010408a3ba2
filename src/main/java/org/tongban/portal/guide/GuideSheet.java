package org.tongban.portal.guide;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ResultVariant;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.document.content.Contesting;
import org.tongban.portal.sheet.ConditionReader;
import org.tongban.portal.sheet.ConditionWords;
import org.tongban.portal.sheet.MaterialSheet;

/** What a service guide is printed from, on the portal's page and on the command line alike. */
@Component
class GuideSheet {

    private final Catalog catalog;
    private final MaterialSheet materials;
    private final Contesting contesting;

    GuideSheet(Catalog catalog, MaterialSheet materials, Contesting contesting) {
        this.catalog = catalog;
        this.materials = materials;
        this.contesting = contesting;
    }

    /** Returns the template that prints it. */
    String template(Offering offering) {
        return offering instanceof Bundle ? "page/bundle-guide" : "page/item-guide";
    }

    /** Returns what the template asks for. */
    Map<String, Object> facts(Offering offering) {
        return Map.of(
                "offering", offering,
                "termKept", termKept(offering),
                "variants", variants(offering),
                "items", items(offering),
                "remedies", offering instanceof ServiceItem item ? contesting.of(item) : List.of(),
                "materials", materials.of(offering, Map.of(), Map.of()));
    }

    /** Returns when the result goes on for the term of the paper it replaces; empty if it never does. */
    private String termKept(Offering offering) {
        return offering instanceof ServiceItem item && item.result().termKeptWhen() != null
                ? words(item, item.result().termKeptWhen())
                : "";
    }

    /** What is given instead, with its case in words. */
    record Variant(String when, ResultVariant result) {}

    private List<Variant> variants(Offering offering) {
        return offering instanceof ServiceItem item
                ? item.result().variants().stream()
                        .map(variant -> new Variant(words(item, variant.when()), variant))
                        .toList()
                : List.of();
    }

    private String words(ServiceItem item, String condition) {
        return ConditionReader.read(condition)
                .map(new ConditionWords(catalog.form(item.key()))::of)
                .orElse("部分情形");
    }

    private List<ServiceItem> items(Offering offering) {
        return offering instanceof Bundle bundle
                ? bundle.items().stream()
                        .map(place -> catalog.item(place.key()))
                        .toList()
                : List.of((ServiceItem) offering);
    }
}
