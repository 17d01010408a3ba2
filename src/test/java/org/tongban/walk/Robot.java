package org.tongban.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.Hall;
import org.tongban.cases.register.Case;
import org.tongban.catalog.Catalog;

/** Plays every post of any flow: completes whatever is open for a case and its items, until nothing is. */
@TestComponent
public class Robot {

    private static final int MORE_THAN_ANY_FLOW = 80;
    private static final Map<String, Object> PASS = Map.of("conclusion", "pass", "opinion", "符合条件。");
    private static final Map<String, Object> ASSESSED =
            Map.of("conclusion", "pass", "attestedKind", "physical", "attestedGrade", "2", "opinion", "公示期满，无异议。");
    /** What a post attests where the item's result says it. */
    static final Map<String, Object> FOUND = Map.of(
            "attestedKind", "physical",
            "attestedGrade", "2",
            "attestedMonthlySum", 890.5,
            "attestedFrom", "2026-11",
            "attestedSum", 12345.6,
            "attestedCalculation", "月保障标准减去人均月收入，乘以人口。");

    private static final Set<String> ATTESTING = Set.of("assess-benefit", "decide-on-the-spot");
    private static final Map<String, Object> SEEN = Map.of("finding", "pass", "record", "现场与申报一致。");

    /** By the post's form, so that a task may be called as its designer likes. */
    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            Map.entry("check-materials", new Answer(Map.of("acceptOutcome", "accepted"), "window")),
            Map.entry("check-supplied", new Answer(Map.of("materialOk", "yes"), "window")),
            Map.entry("decide-on-the-spot", new Answer(Map.of("decision", "approved"), "window")),
            Map.entry("examine", new Answer(PASS, "examiner")),
            Map.entry("assess-disability", new Answer(ASSESSED, "examiner")),
            Map.entry("assess-benefit", new Answer(PASS, "examiner")),
            Map.entry("start-special-procedure", new Answer(Map.of("procedure", "none"), "examiner")),
            Map.entry("inspect", new Answer(SEEN, "inspector", "inspector2")),
            Map.entry("review", new Answer(PASS, "reviewer")),
            Map.entry("decide", new Answer(Map.of("decision", "approved"), "head")),
            Map.entry("deliver", new Answer(Map.of("deliveryMethod", "online"), "issuer")),
            Map.entry(
                    "verify-commitment",
                    new Answer(Map.of("commitmentTrue", "yes", "record", "逐条核对承诺内容。"), "verifier")));

    private final Hall hall;
    private final Catalog catalog;

    Robot(Hall hall, Catalog catalog) {
        this.hall = hall;
        this.catalog = catalog;
    }

    /** What is filled in, and by whom, where two look together by both. */
    private record Answer(Map<String, Object> values, String... people) {}

    /** @param otherwise what is filled in instead of the usual, by form */
    void plays(String number, Map<String, Map<String, Object>> otherwise) {
        for (int steps = 0; steps < MORE_THAN_ANY_FLOW; steps++) {
            Optional<Open> open = open(number);
            if (open.isEmpty()) {
                return;
            }
            complete(open.get(), otherwise);
        }
        throw new AssertionError("Does not end: " + number + " " + open(number));
    }

    private record Open(String number, String task) {}

    private Optional<Open> open(String number) {
        return Stream.concat(Stream.of(number), hall.children(number).stream().map(Case::number))
                .flatMap(each -> hall.openTasks(each).stream().map(task -> new Open(each, task)))
                .findFirst();
    }

    private void complete(Open open, Map<String, Map<String, Object>> otherwise) {
        String form =
                hall.openTask(open.number(), open.task()).getCamundaFormRef().getKey();
        if (form.equals("joint-inspect")) {
            visit(open);
            return;
        }
        Answer usual = Optional.ofNullable(ANSWERS.get(form))
                .orElseThrow(() -> new AssertionError("Who fills in %s of %s?".formatted(form, open.task())));
        Map<String, Object> values = new HashMap<>(otherwise.getOrDefault(form, usual.values()));
        if (ATTESTING.contains(form) && !values.containsValue("rejected")) {
            values.putAll(attested(open.number()));
        }
        for (String person : usual.people()) {
            hall.does(person, open.number(), open.task(), values);
        }
    }

    private Map<String, Object> attested(String number) {
        return catalog.item(hall.the(number).edition()).result().attested().stream()
                .collect(Collectors.toMap(key -> key, FOUND::get));
    }

    private void visit(Open open) {
        List<Map<String, String>> findings = hall.children(open.number()).stream()
                .filter(child -> catalog.item(child.edition()).inspection() != null)
                .filter(child -> !child.commitmentChosen() && child.state().isBeforeDecision())
                .map(Case::offering)
                .map(item -> Map.of("item", item, "finding", "pass", "record", "现场与申报一致。"))
                .toList();
        for (String inspector : List.of("inspector", "inspector2")) {
            hall.does(inspector, open.number(), open.task(), Map.of("findings", findings));
        }
    }
}
