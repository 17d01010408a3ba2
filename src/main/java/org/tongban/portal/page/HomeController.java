package org.tongban.portal.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.portal.list.PublishedList;

/** The first page: what can be applied for, how to find it, and the ways in. */
@Controller
class HomeController {

    private final Catalog catalog;

    HomeController(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @param q words that the name must contain, separated by white space; empty for everything */
    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q.strip());
        model.addAttribute("bundles", named(q, catalog.bundles()));
        model.addAttribute("items", named(q, catalog.items()));
        model.addAttribute("lists", PublishedList.values());
        return "page/home";
    }

    private static <T extends Offering> List<T> named(String words, List<T> offerings) {
        return offerings.stream()
                .filter(offering -> Stream.of(words.strip().split("(?U)\\s+")).allMatch(offering.name()::contains))
                .sorted(Comparator.comparing(Offering::name, Collator.getInstance(Locale.CHINA)))
                .toList();
    }
}
