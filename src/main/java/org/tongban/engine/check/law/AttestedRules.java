package org.tongban.engine.check.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Rule;

/** What a result says of a finding, a post was asked for. */
public final class AttestedRules {

    private static final String LISTED = "/result/attested";

    public static final List<Rule> RULES = List.of(Rule.of(
            "attested-as-asked",
            "decisions/0028",
            "清单 result.attested 所列的内容应当是流程中岗位表单填写的字段",
            "What a list entry prints as attested is a field of a post's form in its model",
            models -> models.offered()
                    .filter(Offered::isItem)
                    .filter(it -> !asked(models, it).containsAll(listed(it)))
                    .map(it -> it.entry().at(LISTED))));

    private AttestedRules() {}

    private static Set<String> listed(Offered it) {
        return keys(it.entry().get(LISTED).valueStream());
    }

    private static Set<String> asked(Models models, Offered it) {
        return keys(it.flow()
                .each(UserTask.class)
                .map(task -> models.form(String.valueOf(task.getCamundaFormRef())))
                .flatMap(Optional::stream)
                .flatMap(FormFile::inputs)
                .map(input -> input.path("key")));
    }

    private static Set<String> keys(Stream<JsonNode> keys) {
        return keys.map(JsonNode::asText).collect(Collectors.toSet());
    }
}
