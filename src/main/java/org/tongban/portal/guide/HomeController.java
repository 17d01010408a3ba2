package org.tongban.portal.guide;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Derived;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.portal.list.PublishedList;

/** The first page: what can be applied for, how to find it, and the ways in. */
@Controller
public class HomeController {

    private final Derived<Sorted> sorted;

    public HomeController(Catalog catalog) {
        this.sorted = new Derived<>(catalog, () -> Sorted.of(catalog));
    }

    /** @param q words that the name must contain, separated by white space; empty for everything */
    @GetMapping("/")
    public String home(@RequestParam(defaultValue = "") String q, Model model) {
        Sorted all = sorted.get();
        model.addAttribute("q", q.strip());
        model.addAttribute("bundles", named(q, all.bundles));
        model.addAttribute("items", named(q, all.items));
        model.addAttribute("lists", PublishedList.values());
        return "page/home";
    }

    private static <T extends Offering> List<T> named(String words, List<T> offerings) {
        List<String> parts = List.of(words.strip().split("(?U)\\s+"));
        return offerings.stream()
                .filter(offering -> parts.stream().allMatch(offering.name()::contains))
                .toList();
    }

    /** The catalogue in the order of its names, which takes long to find. */
    private record Sorted(List<Bundle> bundles, List<ServiceItem> items) {

        static Sorted of(Catalog catalog) {
            return new Sorted(byName(catalog.bundles()), byName(catalog.items()));
        }

        private static <T extends Offering> List<T> byName(List<T> offerings) {
            return offerings.stream()
                    .sorted(Comparator.comparing(Offering::name, Collator.getInstance(Locale.CHINA)))
                    .toList();
        }
    }
}
