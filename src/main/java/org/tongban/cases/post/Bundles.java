package org.tongban.cases.post;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.JointVisit;

/** What a one-thing's flow asks about its items: which are in, and which are looked at together. */
@Component
public class Bundles {

    private final CaseRegister register;
    private final Catalog catalog;

    Bundles(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    /** @return {@code <item>Included} for every item of the one-thing, and {@code jointInspection} */
    public Map<String, Object> flags(Case bundle) {
        var included =
                register.children(bundle.number()).stream().map(Case::offering).collect(Collectors.toSet());
        Map<String, Object> flags = new HashMap<>();
        for (BundleItem place : catalog.bundle(bundle.edition()).items()) {
            flags.put(camelCase(place.key()) + "Included", included.contains(place.key()));
        }
        flags.put("jointInspection", jointInspection(bundle.number()));
        return flags;
    }

    /** @return true if more than one department looks at the place, as far as is known by now */
    public boolean jointInspection(String bundleNumber) {
        return inspectedTogether(bundleNumber).size() > 1;
    }

    /** @return the child cases whose places are looked at in one visit: with an inspection, and neither committed nor refused */
    public List<Case> inspectedTogether(String bundleNumber) {
        Bundle bundle = catalog.bundle(register.get(bundleNumber).edition());
        List<Case> children = register.children(bundleNumber);
        List<String> together = JointVisit.of(bundle.items(), key -> children.stream()
                .filter(child -> child.offering().equals(key))
                .anyMatch(this::isInspected));
        return children.stream()
                .filter(child -> together.contains(child.offering()))
                .filter(child -> !child.state().isWithoutGrant())
                .filter(child -> notGrantedBefore(child).isEmpty())
                .toList();
    }

    private boolean isInspected(Case child) {
        return catalog.item(child.edition()).inspection() != null && !child.commitmentChosen();
    }

    /** @return the cases that should have been granted before this child case can be taken on, and were not */
    public List<Case> notGrantedBefore(Case child) {
        Set<String> producers = catalog.item(child.edition()).materials().stream()
                .flatMap(material -> Stream.ofNullable(material.producedBy()))
                .collect(Collectors.toSet());
        Stream<Case> makeWhatItNeeds = child.bundleNumber().stream()
                .flatMap(whole -> register.children(whole).stream())
                .filter(sibling -> producers.contains(sibling.offering()));
        return Stream.concat(register.before(child).stream(), makeWhatItNeeds)
                .filter(earlier -> earlier.state().isWithoutGrant())
                .distinct()
                .toList();
    }

    /** @return those of them that are still under way; one may have ended before the visit */
    public List<Case> toInspect(String bundleNumber) {
        return inspectedTogether(bundleNumber).stream()
                .filter(child -> child.state().isBeforeDecision())
                .toList();
    }

    /** @throws CaseProblem if it is no item of the one-thing, or the case is none */
    public Case child(String bundleNumber, String item) {
        return register.children(bundleNumber).stream()
                .filter(child -> child.offering().equals(item))
                .findFirst()
                .orElseThrow(() -> new CaseProblem("item-of-bundle", "本办件没有所调用的事项，不能继续。请联系系统管理员检查流程图。"));
    }

    static String camelCase(String key) {
        String words = Arrays.stream(key.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
