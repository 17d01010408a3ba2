package org.tongban.portal.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongban.catalog.Catalog;
import org.tongban.portal.list.PublishedList;

/** The first page: what can be applied for, and the ways in. */
@Controller
class HomeController {

    private final Catalog catalog;

    HomeController(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("bundles", catalog.bundles());
        model.addAttribute("items", catalog.items());
        model.addAttribute("lists", PublishedList.values());
        return "page/home";
    }
}
