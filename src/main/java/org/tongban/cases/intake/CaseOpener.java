package org.tongban.cases.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.HandOver;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseOpening;
import org.tongban.cases.register.NewCases;
import org.tongban.cases.step.Answering;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.StoredFile;
import org.tongban.form.ApplicantKind;
import org.tongban.form.Form;
import org.tongban.form.PersonalNumbers;

/** Writes new cases into the register, with the limits and materials of the item's version of that day. */
@Component
class CaseOpener {

    private final Catalog catalog;
    private final NewCases cases;
    private final CaseNumbers numbers;
    private final Answering answering;

    CaseOpener(Catalog catalog, NewCases cases, CaseNumbers numbers, Answering answering) {
        this.catalog = catalog;
        this.cases = cases;
        this.numbers = numbers;
        this.answering = answering;
    }

    Case open(Draft draft, Map<String, Object> facts, String answers) {
        Catalog list = catalog.in(draft.region());
        Offering offering = list.offering(draft.offering());
        Case root = open(draft, offering, numbers.next(), null, facts, answers);
        if (offering instanceof Bundle bundle) {
            int place = 0;
            for (ServiceItem item : list.included(bundle, facts)) {
                String number = "%s-%02d".formatted(root.number(), ++place);
                open(draft, item, number, root.number(), facts, answers);
            }
        }
        root.schedule().put(TermKind.ANSWER, answering.fromToday(root));
        return root;
    }

    private Case open(
            Draft draft,
            Offering offering,
            String number,
            @Nullable String bundleNumber,
            Map<String, Object> facts,
            String answers) {
        var opening = new CaseOpening(
                number,
                bundleNumber,
                offering instanceof Bundle,
                offering.key(),
                offering.name(),
                offering.version(),
                draft.region(),
                draft.channel(),
                numbers.queryCode(),
                applicant(catalog.in(draft.region()).form(draft.offering()), facts),
                answers,
                offering instanceof ServiceItem item && catalog.choosesCommitment(item, facts),
                offering instanceof Bundle ? HandOver.chosen(facts.get(HandOver.FIELD)) : null);
        return cases.add(opening, offering.promisedDays(), offering.statutoryDays());
    }

    List<CaseMaterial> openMaterials(Case root, Map<String, Object> facts, List<DraftMaterial> files) {
        Map<String, StoredFile> byCode =
                files.stream().collect(Collectors.toMap(DraftMaterial::code, DraftMaterial::file));
        Catalog list = catalog.in(root.region());
        Offering offering = catalog.offering(root.edition());
        Map<String, CaseMaterial> asked = new LinkedHashMap<>();
        list.materialsFor(offering, facts)
                .forEach(material -> asked.put(material.code(), new CaseMaterial(root.number(), material)));
        for (Material waived : list.waivedFor(offering, facts)) {
            asked.computeIfAbsent(waived.code(), code -> CaseMaterial.waived(root.number(), waived));
        }
        asked.values().forEach(material -> Optional.ofNullable(byCode.get(material.code()))
                .ifPresent(material::handIn));
        cases.add(asked.values());
        return List.copyOf(asked.values());
    }

    private static Applicant applicant(Form form, Map<String, Object> facts) {
        Function<String, String> text = key -> String.valueOf(facts.getOrDefault(key, ""));
        return new Applicant(
                kind(form, facts).code(),
                text.apply("applicantName"),
                text.apply("applicantId"),
                text.apply("phone"),
                text.apply("address"));
    }

    /** Who gives a person's number is a person, whatever else the form asks about the applicant. */
    private static ApplicantKind kind(Form form, Map<String, Object> facts) {
        return form.fields().stream()
                .filter(field -> field.key().equals("applicantId"))
                .findFirst()
                .filter(field -> !PersonalNumbers.includes(field, facts))
                .map(field -> ApplicantKind.LEGAL_PERSON)
                .orElse(ApplicantKind.NATURAL_PERSON);
    }
}
