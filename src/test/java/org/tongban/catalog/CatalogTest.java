package org.tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ItemKind;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.CitedLimit;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.version.UnknownOffering;
import org.tongban.form.ApplicantKind;

class CatalogTest {

    private final Catalog catalog = CatalogFixture.smallCatalog();

    @Test
    void readsAnItemWithEverythingItsFileSays() {
        ServiceItem item = catalog.item("stall-food-permit");

        assertThat(item.name()).isEqualTo("摊点食品许可");
        assertThat(item.version()).isEqualTo("2.1");
        assertThat(item.effectiveFrom()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(item.kind()).isEqualTo(ItemKind.COMMITTED);
        assertThat(item.targets()).containsExactly(ApplicantKind.NATURAL_PERSON, ApplicantKind.LEGAL_PERSON);
        assertThat(item.promisedDays()).isEqualTo(8);
        assertThat(item.limits().statutory().workingDays()).isEqualTo(20);
        assertThat(item.limits().statutory().told()).isEqualTo("20个工作日");
        assertThat(item.commitment().verification()).isEqualTo(new CitedLimit(20, null, null));
        assertThat(item.result().validity()).isEqualTo(Period.ofYears(3));
        assertThat(item.material("equipment-list").orElseThrow().basis().cited())
                .isEqualTo("《摊点管理办法》第七条");
    }

    @Test
    void leavesOutWhatAnItemDoesNotHave() {
        ServiceItem item = catalog.item("stall-registration");

        assertThat(item.commitment()).isNull();
        assertThat(item.separation()).isEmpty();
        assertThat(item.inspection()).isNull();
        assertThat(item.limits().extension()).isNull();
        assertThat(item.result().validity()).isNull();
    }

    @Test
    void listsItemsAndOneThingsByKey() {
        assertThat(catalog.items())
                .extracting(ServiceItem::key)
                .containsExactly("stall-food-permit", "stall-registration");
        assertThat(catalog.bundles()).extracting(Bundle::key).containsExactly("open-a-stall");
        assertThat(catalog.bundle("open-a-stall").items().get(0).after()).isEmpty();
    }

    @Test
    void refusesAKeyItDoesNotKnow() {
        assertThat(catalog.find("nothing")).isEmpty();
        assertThatThrownBy(() -> catalog.offering("nothing"))
                .isInstanceOf(UnknownOffering.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> catalog.item("open-a-stall")).isInstanceOf(UnknownOffering.class);
        assertThatThrownBy(() -> catalog.bundle("stall-registration")).isInstanceOf(UnknownOffering.class);
        assertThatThrownBy(() -> catalog.form("examine-stall")).isInstanceOf(UnknownOffering.class);
    }

    @Test
    void givesTheFormOfAnOffering() {
        assertThat(catalog.form("open-a-stall").id()).isEqualTo("open-a-stall");
    }

    @Test
    void includesOnlyTheItemsTheAnswersCallFor() {
        Bundle bundle = catalog.bundle("open-a-stall");

        assertThat(catalog.included(bundle, Map.of()))
                .extracting(ServiceItem::key)
                .containsExactly("stall-registration");
        assertThat(catalog.included(bundle, Map.of("sellsFood", true)))
                .extracting(ServiceItem::key)
                .containsExactly("stall-registration", "stall-food-permit");
    }

    @Test
    void asksForAConditionalMaterialOnlyWhenItsConditionHolds() {
        assertThat(codes("stall-food-permit", Map.of()))
                .containsExactly("identity-document", "stall-registration-certificate", "equipment-list");
        assertThat(codes("stall-food-permit", Map.of("byAgent", true))).contains("authorisation-letter");
    }

    @Test
    void asksForNoMaterialThatAChosenCommitmentWaives() {
        assertThat(codes("stall-food-permit", Map.of("foodCommitment", true)))
                .containsExactly("identity-document", "stall-registration-certificate");
    }

    @Test
    void namesWhatAChosenCommitmentWaives() {
        Offering bundle = catalog.offering("open-a-stall");

        assertThat(catalog.waivedFor(bundle, Map.of("sellsFood", true))).isEmpty();
        assertThat(catalog.waivedFor(bundle, Map.of("sellsFood", true, "foodCommitment", true)))
                .extracting(Material::code)
                .containsExactly("equipment-list");
    }

    @Test
    void fetchesWhatTheGovernmentIssuedUnlessItSaysWhyNot() {
        ServiceItem item = catalog.item("stall-food-permit");

        assertThat(item.materials().stream().filter(Material::fetched))
                .extracting(Material::code)
                .containsExactly("stall-registration-certificate");
    }

    @Test
    void asksForEachMaterialOfAOneThingOnceAndForNoneItProducesItself() {
        assertThat(codes("open-a-stall", Map.of("sellsFood", true)))
                .containsExactly("identity-document", "equipment-list");
    }

    @Test
    void mergesAMaterialSoThatItServesEveryItem() {
        Material identity = catalog.materialsFor(catalog.offering("open-a-stall"), Map.of("sellsFood", true))
                .get(0);

        assertThat(identity.originals()).isEqualTo(1);
        assertThat(identity.tolerable()).isFalse();
    }

    private List<String> codes(String offering, Map<String, Object> facts) {
        return catalog.materialsFor(catalog.offering(offering), facts).stream()
                .map(Material::code)
                .toList();
    }
}
