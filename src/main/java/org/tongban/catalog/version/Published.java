package org.tongban.catalog.version;

import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.EntryKind;
import org.tongban.form.Form;
import org.tongban.form.reading.FormReader;

/**
 * One version of an item or one-thing with its form.
 *
 * @param offering as it holds in the region asked for
 * @param form what an applicant fills in
 */
public record Published(Offering offering, Form form) {

    /** @param differences of the region; null where it has none */
    static Published of(Version version, @org.jspecify.annotations.Nullable Version differences) {
        var content = differences == null ? version.content() : Variant.over(version.content(), differences.content());
        Offering offering = version.kind() == EntryKind.BUNDLE
                ? CatalogYaml.bind(content, Bundle.class)
                : CatalogYaml.bind(content, ServiceItem.class);
        CatalogFile form = version.form();
        return new Published(offering, FormReader.forPublished().read(form.id(), form.text()));
    }
}
