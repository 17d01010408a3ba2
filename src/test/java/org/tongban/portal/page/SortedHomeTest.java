package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.portal.guide.HomeController;

/** To sort Chinese names takes longer than to draw the page. */
class SortedHomeTest {

    private final Catalog small = CatalogFixture.smallCatalog();
    private final Catalog catalog = mock();

    @Test
    void sortsTheCatalogueOnceUntilItIsAnother() {
        given(catalog.state()).willReturn("monday");
        given(catalog.items()).willReturn(small.items());
        HomeController home = new HomeController(catalog);
        clearInvocations(catalog);
        assertThat(items(home)).hasSameElementsAs(small.items());
        verify(catalog, never()).items();

        given(catalog.state()).willReturn("tuesday");
        given(catalog.items()).willReturn(List.of());
        assertThat(items(home)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<ServiceItem> items(HomeController home) {
        var model = new ExtendedModelMap();
        home.home("", model);
        return (List<ServiceItem>) model.get("items");
    }
}
