package org.tongban.engine.check.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.cases.HandOver;
import org.tongban.engine.check.model.Entry;
import org.tongban.engine.check.model.Rule;

/** A result waits for other items only where the applicant chose so. */
public final class HandOverRules {

    public static final List<Rule> RULES = List.of(Rule.of(
            "hand-over-choice",
            "行政许可法 第四十四条",
            "一件事的申请表应当让申请人选择领取方式（handOver）：办好一项送一项（as-ready，默认）或者全部办好后一并领取（together）",
            "The form of a one-thing lets the applicant choose (handOver) whether results go out as they come (as-ready, the"
                    + " default) or together",
            models -> models.entries()
                    .filter(Entry::isBundle)
                    .flatMap(bundle -> models
                            .form(bundle.key())
                            .filter(form -> !isChoice(form.input(HandOver.FIELD)))
                            .map(form -> form.file().whole())
                            .stream())));

    private HandOverRules() {}

    private static boolean isChoice(JsonNode input) {
        List<String> options = input.path("values")
                .valueStream()
                .map(option -> option.path("value").asText())
                .toList();
        return input.path("defaultValue").asText().equals(HandOver.AS_READY.option())
                && options.equals(
                        Stream.of(HandOver.values()).map(HandOver::option).toList());
    }
}
