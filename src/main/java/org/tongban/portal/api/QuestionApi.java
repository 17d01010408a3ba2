package org.tongban.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.guidance.Guidance;
import org.tongban.form.Conditions;
import org.tongban.form.FieldProblem;
import org.tongban.form.Form;
import org.tongban.portal.api.refusal.Api;
import org.tongban.portal.api.refusal.ApiProblem;
import org.tongban.portal.api.refusal.InvalidAnswers;
import org.tongban.portal.api.view.AdviceView;
import org.tongban.portal.api.view.FormGuide;

/** Guided questions: which items and materials of a one-thing apply to somebody. */
@RestController
@RequestMapping(path = Api.BASE + "/bundles/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "引导提问", description = "先答几个问题，得到要办的事项和材料，无需登录")
class QuestionApi {

    private final Catalog catalog;
    private final Guidance guidance;
    private final Conditions conditions;

    QuestionApi(Catalog catalog, Guidance guidance, Conditions conditions) {
        this.catalog = catalog;
        this.guidance = guidance;
        this.conditions = conditions;
    }

    @GetMapping("/questions")
    @Operation(summary = "查看引导提问", description = "字段名与申请表相同，回答可以直接用于申请。")
    FormGuide questions(@Parameter(description = "一件事标识", example = "open-a-restaurant") @PathVariable String key) {
        Bundle bundle = catalog.bundle(key);
        return FormGuide.of(bundle, questions(bundle));
    }

    @PostMapping("/advice")
    @Operation(summary = "查看要办的事项和材料", description = "请求体为字段名和回答；回答不会保存。")
    AdviceView advise(
            @Parameter(description = "一件事标识", example = "open-a-restaurant") @PathVariable String key,
            @RequestBody Map<String, Object> answers) {
        Bundle bundle = catalog.bundle(key);
        Form questions = questions(bundle);
        Map<String, Object> facts = questions.clean(answers);
        List<FieldProblem> problems = questions.check(facts, conditions);
        if (!problems.isEmpty()) {
            throw new InvalidAnswers(problems);
        }
        return AdviceView.of(guidance.advise(bundle, facts));
    }

    private Form questions(Bundle bundle) {
        return guidance.questions(bundle)
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "no-questions", "这件事没有引导提问，请直接查看办事指南。"));
    }
}
