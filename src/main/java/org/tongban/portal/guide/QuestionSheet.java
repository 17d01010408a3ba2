package org.tongban.portal.guide;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.guidance.Advice;
import org.tongban.catalog.guidance.Guidance;
import org.tongban.form.Conditions;
import org.tongban.form.Form;
import org.tongban.portal.page.NoSuchPage;
import org.tongban.portal.sheet.FormSheet;
import org.tongban.portal.sheet.MaterialInput;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/** Prepares what the pages of the guided questions show. */
@Component
class QuestionSheet {

    private final Catalog catalog;
    private final Guidance guidance;
    private final Conditions conditions;

    QuestionSheet(Catalog catalog, Guidance guidance, Conditions conditions) {
        this.catalog = catalog;
        this.guidance = guidance;
        this.conditions = conditions;
    }

    /** Returns the questions; throws {@link NoSuchPage} where the one-thing has none. */
    Form questions(String key) {
        return guidance.questions(catalog.bundle(key)).orElseThrow(NoSuchPage::new);
    }

    Map<String, Object> asked(String key, TypedAnswers answers, List<Problem> problems) {
        return Map.of(
                "offering",
                catalog.bundle(key),
                "style",
                "/guide/" + key + "/questions/conditions.css",
                "problems",
                problems,
                "parts",
                FormSheet.of(questions(key), answers, Problem.byPlace(problems)));
    }

    List<Problem> problems(String key, TypedAnswers answers) {
        Form questions = questions(key);
        return questions.check(answers.facts(questions, conditions), conditions).stream()
                .map(Problem::ofField)
                .toList();
    }

    Map<String, Object> advice(String key, TypedAnswers answers) {
        Bundle bundle = catalog.bundle(key);
        Advice advice = guidance.advise(bundle, answers.facts(questions(key), conditions));
        return Map.of(
                "offering", bundle,
                "advice", advice,
                "answers", carried(key, answers).values(),
                "handedIn", lines(advice.materials(), false),
                "fetched", lines(advice.materials(), true));
    }

    /** Returns the answers to questions that were asked, as they were sent. */
    TypedAnswers carried(String key, TypedAnswers answers) {
        return answers.only(answers.facts(questions(key), conditions).keySet());
    }

    private static List<MaterialInput> lines(List<Material> materials, boolean fetched) {
        return materials.stream()
                .filter(material -> material.fetched() == fetched)
                .map(material -> new MaterialInput(
                        material, material.tolerable(), material.waivedOnCommitment(), null, null, null, null))
                .toList();
    }
}
