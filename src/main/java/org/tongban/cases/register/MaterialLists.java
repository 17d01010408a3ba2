package org.tongban.cases.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/** The materials of a case: a one-thing holds them, and its items see their own. */
@Component
class MaterialLists {

    private final CaseMaterials materials;
    private final Catalog catalog;
    private final Answered answered;

    MaterialLists(CaseMaterials materials, Catalog catalog, Answered answered) {
        this.materials = materials;
        this.catalog = catalog;
        this.answered = answered;
    }

    /** @return the case's materials; a child case sees those of its one-thing that its own item asks for after these answers */
    List<CaseMaterial> of(Case subject) {
        return listed(subject, materials.findByCaseNumberOrderById(holderOfMaterials(subject)));
    }

    /** Returns those of the cases that await something, each with it. */
    List<AwaitedMaterial> awaited(List<Case> waiting) {
        Map<String, List<CaseMaterial>> byHolder = materials
                .findByCaseNumberInOrderById(
                        waiting.stream().map(MaterialLists::holderOfMaterials).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(CaseMaterial::caseNumber));
        return waiting.stream()
                .map(subject ->
                        awaited(subject, listed(subject, byHolder.getOrDefault(holderOfMaterials(subject), List.of()))))
                .filter(one -> !one.materials().isEmpty())
                .toList();
    }

    private static AwaitedMaterial awaited(Case subject, List<CaseMaterial> materials) {
        return new AwaitedMaterial(
                subject,
                materials.stream().filter(CaseMaterial::isOpen).toList(),
                subject.schedule().lastDay(TermKind.TOLERANCE).orElseThrow());
    }

    private static String holderOfMaterials(Case subject) {
        return subject.bundleNumber().orElse(subject.number());
    }

    private List<CaseMaterial> listed(Case subject, List<CaseMaterial> all) {
        if (subject.bundleNumber().isEmpty()) {
            return all;
        }
        Set<String> listed = listed(subject, catalog.item(subject.edition()));
        return all.stream().filter(material -> listed.contains(material.code())).toList();
    }

    /** What another item of the one-thing asks for may stand in this one's list under a condition that does not hold. */
    private Set<String> listed(Case subject, ServiceItem item) {
        Stream<Material> asked = item.materials().stream();
        if (item.materials().stream().anyMatch(material -> material.when() != null)) {
            Map<String, @Nullable Object> facts = answered.facts(subject);
            asked = Stream.concat(catalog.materialsFor(item, facts).stream(), catalog.waivedFor(item, facts).stream());
        }
        return asked.map(Material::code).collect(Collectors.toSet());
    }
}
