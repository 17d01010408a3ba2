package org.tongban.engine.check.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.FixedOptions;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/** What a post decides it clicks, in the words and values that the register knows. */
public final class PostDecisionRules {

    private static final Set<String> CLICKED = Set.of("radio", "checkbox");
    private static final Set<String> DECISIONS = Set.of(
            "acceptOutcome",
            "procedure",
            "materialOk",
            "conclusion",
            "finding",
            "decision",
            "deliveryMethod",
            "commitmentTrue",
            "statement",
            "revocation",
            "revocationGround",
            "refusalGround",
            "rejectionGround",
            "reported",
            "promiseGiven",
            "commitmentSigned");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "clicked-decision",
                    "STYLE DMN and forms",
                    "岗位的结论应当点选、必填，不设默认值",
                    "A post's decision is clicked, required and has no default",
                    models -> PostFormRules.ofPosts(models).flatMap(PostDecisionRules::unclear)),
            Rule.of(
                    "deciding-form",
                    "行政许可法 第三十二条、第三十八条、第六十九条",
                    "受理结论、决定和撤销的岗位表单只能有规定的选项；系统按值读取的其他选项，如不予的情形、核查结论，也不能改值和名称",
                    "A form with which a case is accepted, decided or revoked has exactly the options of that decision; what else"
                            + " the register reads by value, such as a ground or a finding, is offered with its values and words",
                    models -> PostFormRules.ofPosts(models)
                            .flatMap(form -> Stream.concat(deciding(form), otherwiseCalled(form)))));

    private PostDecisionRules() {}

    private static Stream<Place> deciding(FormFile form) {
        return DecidingForm.of(form.file().key()).stream()
                .filter(deciding -> !form.input(deciding.field())
                        .path("values")
                        .valueStream()
                        .map(option -> Map.entry(
                                option.path("value").asText(),
                                option.path("label").asText()))
                        .sorted(Map.Entry.comparingByKey())
                        .toList()
                        .equals(deciding.words().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList()))
                .map(deciding -> form.at(form.input(deciding.field())));
    }

    private static Stream<Place> otherwiseCalled(FormFile form) {
        return form.components()
                .filter(component -> FixedOptions.has(component.path("key").asText()))
                .filter(component -> !isFixed(component))
                .map(form::at);
    }

    private static boolean isFixed(JsonNode component) {
        String field = component.path("key").asText();
        if (FormFile.type(component).equals("checkbox")) {
            return FixedOptions.allows(field, "true", component.path("label").asText());
        }
        JsonNode options = component.path("values");
        return !options.isEmpty()
                && options.valueStream()
                        .allMatch(option -> FixedOptions.allows(
                                field,
                                option.path("value").asText(),
                                option.path("label").asText()));
    }

    private static Stream<Place> unclear(FormFile form) {
        List<JsonNode> decisions = form.components()
                .filter(component -> DECISIONS.contains(component.path("key").asText()))
                .filter(component -> !FormFile.type(component).equals("table"))
                .toList();
        return decisions.isEmpty()
                ? Stream.of(form.file().whole())
                : decisions.stream()
                        .filter(decision -> !CLICKED.contains(FormFile.type(decision))
                                || !decision.at("/validate/required").asBoolean()
                                || decision.has("defaultValue"))
                        .map(form::at);
    }
}
