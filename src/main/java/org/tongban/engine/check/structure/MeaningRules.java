package org.tongban.engine.check.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/** An application form says what its numbers are and what its days must agree with, in its fields' {@code properties}. */
public final class MeaningRules {

    private static final String NUMBERS = ".*(身份证号码|身份号码|信用代码|电话|手机号码)";

    /** Facts that every form knows. */
    private static final Set<String> KNOWN = Set.of("applicantId", "agentId", "phone");

    private static final List<String> DAYS = List.of("notBefore", "notAfter", "birthOf");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "number-kind",
                    "decisions/0014",
                    "申请表中的身份号码、信用代码和电话应当用属性 kind 写明是哪一种",
                    "A person's or an organisation's number and a telephone number say their kind in an application form",
                    models -> inApplications(models, MeaningRules::isUnsaidNumber)),
            Rule.of(
                    "day-bounds",
                    "decisions/0014",
                    "申请表中的日期应当用属性写明不早于、不晚于哪一天，或者是谁的出生日期",
                    "A day in an application form says what it may not be before or after, or whose birth it is",
                    models -> inApplications(models, MeaningRules::isUnboundDay)));

    private MeaningRules() {}

    private static Stream<Place> inApplications(Models models, Predicate<JsonNode> wrong) {
        return models.forms()
                .filter(form -> !form.ofPost(models))
                .flatMap(form -> form.components().filter(wrong).map(form::at));
    }

    private static boolean isUnsaidNumber(JsonNode component) {
        return FormFile.type(component).equals("textfield")
                && component.path("label").asText().matches(NUMBERS)
                && !KNOWN.contains(component.path("key").asText())
                && !component.at("/properties/kind").isTextual();
    }

    private static boolean isUnboundDay(JsonNode component) {
        return FormFile.type(component).equals("datetime")
                && !component.path("subtype").asText().equals("time")
                && !component.path("disallowPassedDates").asBoolean()
                && DAYS.stream()
                        .noneMatch(
                                word -> component.path("properties").path(word).isTextual());
    }
}
