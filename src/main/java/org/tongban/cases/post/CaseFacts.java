package org.tongban.cases.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;

/** The read-only facts of a case that posts' forms show, computed when a form is opened and kept nowhere. */
@Component
class CaseFacts {

    private final CaseRegister cases;
    private final CaseSummary summary;
    private final Bundles bundles;
    private final CaseQuestions questions;
    private final Commitments commitments;

    CaseFacts(
            CaseRegister cases,
            CaseSummary summary,
            Bundles bundles,
            CaseQuestions questions,
            Commitments commitments) {
        this.cases = cases;
        this.summary = summary;
        this.bundles = bundles;
        this.questions = questions;
        this.commitments = commitments;
    }

    Map<String, Object> of(String number, String form) {
        Case subject = cases.get(number);
        List<CaseMaterial> materials = cases.materials(subject);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseInfo", summary.of(subject));
        facts.put("materialList", MaterialRow.of(materials));
        facts.put("materialOptions", MaterialRow.options(askable(form, materials)));
        facts.put("opinions", OpinionRow.of(cases.opinions(subject.number())));
        if (form.equals("deliver")) {
            facts.put("deliveryMethod", wished(subject));
        }
        facts.put(
                "findings",
                form.equals("joint-inspect")
                        ? joint(subject)
                        : MaterialRow.missing(materials, demanded(form, subject)));
        return facts;
    }

    /** After the one-time notice only what it named, or what came in since, may still be wrong. */
    private static List<CaseMaterial> askable(String form, List<CaseMaterial> materials) {
        return form.equals("check-corrections")
                ? materials.stream().filter(CaseMaterial::isAnswerToTheNotice).toList()
                : materials;
    }

    /** The one-time notice is the window's. */
    private Set<String> demanded(String form, Case subject) {
        return form.equals("check-materials") ? commitments.demanded(subject) : Set.of();
    }

    /** How the applicant wants to have the result; the issuer may agree with the applicant on another way. */
    private Object wished(Case subject) {
        return questions.fact(subject.bundleNumber().orElse(subject.number()), "delivery");
    }

    private List<Map<String, String>> joint(Case bundle) {
        return bundles.toInspect(bundle.number()).stream()
                .map(child -> Map.of("item", child.offering(), "itemName", child.offeringName()))
                .toList();
    }
}
