package org.tongban.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    @Test
    void readsAFileOfAnEntrysSizeOnce() {
        CatalogFile entry = new CatalogFile("processes/item/a.yaml", "key: a");

        assertThat(YamlDocument.read(entry)).isSameAs(YamlDocument.read(new CatalogFile(entry.path(), entry.text())));
    }

    /** What somebody proposes again and again, each time a bit different, would fill the memory. */
    @Test
    void remembersNoFileThatIsLargerThanAnyEntry() {
        CatalogFile large = new CatalogFile("processes/item/a.yaml", "key: [" + "a,".repeat(10_000) + "a]");

        assertThat(YamlDocument.read(large)).isNotSameAs(YamlDocument.read(large));
    }
}
