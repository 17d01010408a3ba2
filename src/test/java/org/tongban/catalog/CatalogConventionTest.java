package org.tongban.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Reads every item, one-thing and form of the project; a new one gets all rules for free. */
class CatalogConventionTest {

    @Test
    void everyFileOfTheCatalogueKeepsTheRules() {
        assertThatCode(() -> Catalog.at(Catalog.CLASSPATH, (feel, facts) -> false))
                .doesNotThrowAnyException();
    }
}
