package org.tongban.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;
import org.tongban.catalog.BundleItem;
import org.tongban.catalog.Catalog;

/** What a one-thing's flow asks about its items: which are in, and which are looked at together. */
@Component
class Bundles {

    private final CaseRegister register;
    private final Catalog catalog;

    Bundles(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    /** @return {@code <item>Included} for every item of the one-thing, and {@code jointInspection} */
    Map<String, Object> flags(Case bundle) {
        var included =
                register.children(bundle.number()).stream().map(Case::offering).collect(Collectors.toSet());
        Map<String, Object> flags = new HashMap<>();
        for (BundleItem place : catalog.bundle(bundle.edition()).items()) {
            flags.put(camelCase(place.key()) + "Included", included.contains(place.key()));
        }
        flags.put("jointInspection", inspectedTogether(bundle.number()).size() > 1);
        return flags;
    }

    /** @return the child cases whose places are looked at: their items have an inspection and no commitment */
    List<Case> inspectedTogether(String bundleNumber) {
        return register.children(bundleNumber).stream()
                .filter(child -> catalog.item(child.edition()).inspection() != null)
                .filter(child -> !child.commitmentChosen())
                .toList();
    }

    /** @return those of them that are still under way; one may have ended before the visit */
    List<Case> toInspect(String bundleNumber) {
        return inspectedTogether(bundleNumber).stream()
                .filter(child -> child.state().isBeforeDecision())
                .toList();
    }

    Case child(String bundleNumber, String item) {
        return register.children(bundleNumber).stream()
                .filter(child -> child.offering().equals(item))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Case %s has no child for %s".formatted(bundleNumber, item)));
    }

    static String camelCase(String key) {
        String words = Arrays.stream(key.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
