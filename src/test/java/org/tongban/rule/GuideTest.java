package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.guidance.Advice;
import org.tongban.catalog.guidance.Guidance;
import org.tongban.engine.rule.FeelConditions;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Option;

/** The guided questions of every one-thing against its list: there is no second truth, whatever is answered. */
class GuideTest {

    private static final FeelConditions FEEL = new FeelConditions();
    private static final Catalog CATALOG = Catalog.at("classpath*:", FEEL);
    private static final Map<String, Rules> TABLES = new HashMap<>();
    private static final Map<Map<String, Object>, Map<String, Object>> DECIDED = new HashMap<>();
    private static final Guidance GUIDANCE = new Guidance(CATALOG, FEEL, GuideTest::decide);

    /** Asks each table once for the same answers to what it looks at. */
    private static Map<String, Object> decide(String decision, Map<String, ?> inputs) {
        Map<String, Object> seen = new HashMap<>(inputs);
        seen.keySet().retainAll(table(decision).inputs());
        return DECIDED.computeIfAbsent(seen, once -> table(decision).of(once));
    }

    private static Rules table(String decision) {
        return TABLES.computeIfAbsent(decision, Rules::of);
    }

    static Stream<Bundle> guided() {
        return CATALOG.bundles().stream().filter(bundle -> bundle.guide() != null);
    }

    @Test
    void guidesToTheRestaurantAndTheNewborn() {
        assertThat(guided()).extracting(Bundle::key).contains("open-a-restaurant", "newborn");
    }

    @ParameterizedTest
    @MethodSource("guided")
    void namesForEveryAnswerExactlyTheItemsOfTheList(Bundle bundle) {
        Set<List<String>> named = new HashSet<>();
        for (Map<String, Object> answers : answers(bundle)) {
            List<String> items = GUIDANCE.advise(bundle, answers).included().stream()
                    .map(line -> line.item().key())
                    .toList();
            assertThat(items)
                    .as(answers.toString())
                    .isEqualTo(CATALOG.included(bundle, answers).stream()
                            .map(ServiceItem::key)
                            .toList());
            named.add(items);
        }
        assertThat(named).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("guided")
    void asksEveryQuestionOfSomebody(Bundle bundle) {
        Set<String> asked = new HashSet<>();
        answers(bundle).forEach(answers -> asked.addAll(answers.keySet()));

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(GUIDANCE.questions(bundle).orElseThrow().fields().stream()
                        .map(Field::key)
                        .toList());
    }

    @Test
    void listsWhatARentedRestaurantWithAHallForTheFireServiceToSeeHandsIn() {
        Advice advice = GUIDANCE.advise(
                CATALOG.bundle("open-a-restaurant"),
                Map.of(
                        "premisesRight",
                        "rented",
                        "cateringItems",
                        List.of("hot"),
                        "publicGatheringPlace",
                        "yes",
                        "fireCommitment",
                        true,
                        "sewerDischarge",
                        "own"));

        assertThat(advice.materials())
                .extracting(Material::code)
                .contains("premises-lease", "food-process-document", "fire-commitment-letter", "drainage-drawings")
                .doesNotContain("fire-emergency-plan", "business-licence", "automatic-equipment-places");
    }

    @Test
    void listsWhatANewbornOutsideAHospitalNeedsToRegisterWithItsFather() {
        Advice advice = GUIDANCE.advise(
                CATALOG.bundle("newborn"),
                Map.of(
                        "hasBirthCertificate", "no",
                        "bornInFacility", "no",
                        "fatherInfoProvided", "yes",
                        "householdRegistered", "no",
                        "registerHere", "yes",
                        "parentsMarried", "no",
                        "followParent", "father",
                        "insuranceKind", "none"));

        assertThat(advice.materials().stream().filter(material -> !material.fetched()))
                .extracting(Material::code)
                .containsExactlyInAnyOrder(
                        "birth-certificate-registration-form", "paternity-test", "out-of-wedlock-statement");
    }

    /**
     * Walks all ways through the questions, as the page leads through them. What neither the table nor the list of items
     * looks at is answered with its first choice on one walk and with its last on another.
     */
    private static List<Map<String, Object>> answers(Bundle bundle) {
        List<Map<String, Object>> ways = new ArrayList<>(walk(bundle, false));
        ways.addAll(walk(bundle, true));
        return ways;
    }

    private static List<Map<String, Object>> walk(Bundle bundle, boolean last) {
        Form questions = GUIDANCE.questions(bundle).orElseThrow();
        Set<String> looked = looked(bundle);
        List<Map<String, Object>> ways = List.of(Map.of());
        for (Field question : questions.fields()) {
            List<Map<String, Object>> further = new ArrayList<>();
            for (Map<String, Object> way : ways) {
                List<Object> choices = choices(question, way);
                (looked.contains(question.key()) ? choices : List.of(choices.get(last ? choices.size() - 1 : 0)))
                        .forEach(choice -> further.add(with(way, question.key(), choice)));
            }
            ways = further;
        }
        assertThat(questions.check(ways.get(0), FEEL)).isEmpty();
        return ways;
    }

    private static Set<String> looked(Bundle bundle) {
        Set<String> looked = new HashSet<>(table(bundle.guide().decision()).inputs());
        bundle.items()
                .forEach(place ->
                        looked.addAll(List.of(String.valueOf(place.when()).split("\\W+"))));
        return looked;
    }

    private static List<Object> choices(Field question, Map<String, Object> before) {
        if (question.hide() != null && FEEL.holds(question.hide(), before)) {
            return List.of("");
        }
        List<String> values = question.options().stream().map(Option::value).toList();
        return switch (question.type()) {
            case "checkbox" -> List.of(true, false);
            case "checklist" -> List.of(values.subList(0, 1), values);
            default -> List.copyOf(values);
        };
    }

    private static Map<String, Object> with(Map<String, Object> way, String key, Object choice) {
        if (choice.equals("")) {
            return way;
        }
        Map<String, Object> more = new HashMap<>(way);
        more.put(key, choice);
        return more;
    }
}
