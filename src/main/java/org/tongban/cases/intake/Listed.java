package org.tongban.cases.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/** The materials that the item of a draft, or an item of its one-thing, asks for in some case. */
@Component
class Listed {

    private final Catalog catalog;

    Listed(Catalog catalog) {
        this.catalog = catalog;
    }

    void require(Draft draft, String code) {
        if (of(draft).stream().noneMatch(material -> material.code().equals(code))) {
            throw new CaseProblem("material-unlisted", "本事项的材料清单里没有这份材料，不需要提交。");
        }
    }

    void requireTolerable(Draft draft, Collection<String> codes) {
        List<Material> listed = of(draft);
        for (String code : codes) {
            if (listed.stream().noneMatch(material -> material.code().equals(code) && material.tolerable())) {
                throw new CaseProblem("not-tolerable", "不能承诺以后补交“%s”：本事项没有这份可容缺材料。".formatted(code));
            }
        }
    }

    private List<Material> of(Draft draft) {
        Catalog list = catalog.in(draft.region());
        Offering offering = list.offering(draft.offering());
        Stream<ServiceItem> items = offering instanceof Bundle bundle
                ? bundle.items().stream().map(place -> list.item(place.key()))
                : Stream.of((ServiceItem) offering);
        return items.flatMap(item -> item.materials().stream()).toList();
    }
}
