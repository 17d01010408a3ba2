package org.tongban.portal.guide;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;

/** The service guide (办事指南), from the same entry that the window works by (行政许可法 第三十条). */
@Controller
class GuideController {

    private final Catalog catalog;
    private final GuideSheet sheet;

    GuideController(Catalog catalog, GuideSheet sheet) {
        this.catalog = catalog;
        this.sheet = sheet;
    }

    @GetMapping("/guide/{key}")
    String guide(@PathVariable String key, Model model) {
        Offering offering = catalog.offering(key);
        model.addAllAttributes(sheet.facts(offering));
        return sheet.template(offering);
    }
}
