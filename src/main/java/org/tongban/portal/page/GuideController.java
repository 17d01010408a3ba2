package org.tongban.portal.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongban.catalog.Bundle;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Offering;
import org.tongban.catalog.ServiceItem;

/** The service guide (办事指南), from the same entry that the window works by (行政许可法 第三十条). */
@Controller
class GuideController {

    private final Catalog catalog;
    private final MaterialSheet materials;

    GuideController(Catalog catalog, MaterialSheet materials) {
        this.catalog = catalog;
        this.materials = materials;
    }

    @GetMapping("/guide/{key}")
    String guide(@PathVariable String key, Model model) {
        Offering offering = catalog.offering(key);
        model.addAttribute("offering", offering);
        model.addAttribute("items", items(offering));
        model.addAttribute("materials", materials.of(offering, Map.of(), Map.of()));
        return offering instanceof Bundle ? "page/bundle-guide" : "page/item-guide";
    }

    private List<ServiceItem> items(Offering offering) {
        return offering instanceof Bundle bundle
                ? bundle.items().stream()
                        .map(place -> catalog.item(place.key()))
                        .toList()
                : List.of((ServiceItem) offering);
    }
}
