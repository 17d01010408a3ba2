package org.tongban.document;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.material.Material;
import org.tongban.document.content.HallSettings;

/** What specimens are made with. */
record SpecimenKit(
        WindowSteps window,
        PostSteps posts,
        Telling telling,
        SpecimenAnswers answers,
        CaseRegister register,
        Catalog catalog,
        HallSettings hall) {

    /** Returns what is handed in for an application; what the government has issued itself is looked up. */
    Stream<Material> handedIn(Offering offering, Map<String, Object> answers) {
        return catalog.materialsFor(offering, answers).stream().filter(material -> !material.fetched());
    }

    /** Returns the codes of those that may come in after acceptance. */
    Set<String> tolerable(Offering offering, Map<String, Object> answers) {
        return handedIn(offering, answers)
                .filter(Material::tolerable)
                .map(Material::code)
                .collect(Collectors.toSet());
    }
}
