package org.tongban.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/** The lists of the project's own catalogue. */
class PublishedListTest {

    private final Catalog catalog = Catalog.at("classpath*:", (feel, facts) -> false);

    @Test
    void theItemListLeavesNothingOut() {
        assertThat(ItemLine.all(catalog))
                .hasSize(catalog.items().size() + catalog.bundles().size())
                .extracting(ItemLine::key)
                .contains("food-business-licence", "open-a-restaurant")
                .doesNotHaveDuplicates();
    }

    @Test
    void aRegionPublishesWhatHoldsThere() {
        assertThat(ItemLine.all(catalog.in("360702")))
                .extracting(ItemLine::version)
                .anySatisfy(version -> assertThat(version).contains("/"));
        assertThat(ItemLine.all(catalog)).extracting(ItemLine::version).noneMatch(version -> version.contains("/"));
    }

    @Test
    void theToleranceListHasTheItemsThatAcceptACaseWithoutAMaterialAndNoOthers() {
        assertThat(ToleranceLine.all(catalog))
                .extracting(ToleranceLine::key)
                .isEqualTo(keys(catalog.items().stream()
                        .filter(item -> item.materials().stream().anyMatch(m -> m.tolerable() && !m.fetched()))
                        .toList()))
                .contains("food-business-licence")
                .hasSizeLessThan(catalog.items().size());
    }

    @Test
    void noMaterialTheHallFetchesItselfIsAskedForByTheToleranceList() {
        assertThat(ToleranceLine.all(catalog)).allSatisfy(line -> {
            List<String> fetched = catalog.item(line.key()).materials().stream()
                    .filter(Material::fetched)
                    .map(Material::name)
                    .toList();
            assertThat(line.mainMaterials()).extracting(NamedMaterial::name).doesNotContainAnyElementsOf(fetched);
        });
    }

    @Test
    void theCommitmentListHasTheItemsThatOfferOne() {
        assertThat(CommitmentLine.all(catalog))
                .extracting(CommitmentLine::key)
                .isEqualTo(keys(catalog.items().stream()
                        .filter(item -> item.commitment() != null)
                        .toList()))
                .contains("fire-safety-check");
    }

    @Test
    void theVisitListHasNothingThatNeedsASecondVisit() {
        assertThat(VisitLine.all(catalog))
                .hasSize((int) ItemLine.all(catalog).stream()
                        .filter(line -> catalog.offering(line.key()).visits().number() <= 1)
                        .count())
                .allSatisfy(line -> assertThat(line.cells().get(2)).isIn("不用到现场", "1次"));
    }

    private static List<String> keys(List<ServiceItem> items) {
        return items.stream().map(ServiceItem::key).toList();
    }
}
