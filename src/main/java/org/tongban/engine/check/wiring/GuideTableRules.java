package org.tongban.engine.check.wiring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Output;
import org.tongban.engine.check.model.Entry;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Table;

/** Guided questions lead somewhere: their decision table is there and knows no more than what is asked. */
public final class GuideTableRules {

    public static final List<Rule> RULES = List.of(Rule.of(
            "guide-table",
            "G3",
            "引导提问的决策表应当存在：输入为 item 和所问的字段，输出为 included 和 advice",
            "The decision table of guided questions exists; it takes item and what is asked, and gives included and advice",
            GuideTableRules::unfit));

    private GuideTableRules() {}

    private static Stream<Place> unfit(Models models) {
        return models.entries()
                .filter(entry -> entry.get("/guide").isObject())
                .filter(entry -> models.tables()
                        .filter(table -> table.file()
                                .key()
                                .equals(entry.get("/guide/decision").asText()))
                        .noneMatch(table -> fits(table, entry)))
                .map(entry -> entry.at("/guide/decision")
                        .saying(entry.get("/guide/decision").asText()));
    }

    private static boolean fits(Table table, Entry entry) {
        Set<String> inputs = table.table().getInputs().stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .collect(Collectors.toSet());
        Set<String> outputs =
                table.table().getOutputs().stream().map(Output::getName).collect(Collectors.toSet());
        Set<String> asked = entry.get("/guide/questions")
                .valueStream()
                .map(question -> question.path("field").asText())
                .collect(Collectors.toSet());
        return inputs.remove("item") && asked.containsAll(inputs) && outputs.equals(Set.of("included", "advice"));
    }
}
