package org.tongban.cases.post;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.cases.step.Acceptance;
import org.tongban.cases.step.Hearings;
import org.tongban.cases.step.Review;
import org.tongban.cases.supply.Supplied;
import org.tongban.matter.FilledForm;

/** What the register keeps when a post has filled in its form. */
@Component
class PostSteps {

    private final Acceptance acceptance;
    private final Review review;
    private final Supplied supplied;
    private final Hearings hearings;
    private final Bundles bundles;

    PostSteps(Acceptance acceptance, Review review, Supplied supplied, Hearings hearings, Bundles bundles) {
        this.acceptance = acceptance;
        this.review = review;
        this.supplied = supplied;
        this.hearings = hearings;
        this.bundles = bundles;
    }

    void completed(String number, CaseForm filled, Actor actor) {
        String step = filled.id();
        switch (step) {
            case "check-supplied" -> checkSupplied(number, filled.filled(), actor);
            case "check-materials" -> checkMaterials(number, filled, actor);
            case "inspect" -> review.finding(number, step, actor, filled.conclusion(), filled.words());
            case "joint-inspect" -> jointFindings(number, filled, actor);
            case "examine", "assess-disability", "assess-benefit", "review" -> {
                review.startReview(number);
                opinion(number, filled, actor);
            }
            case "verify-commitment" -> {
                conclude(number, filled, actor);
                Ground.of(filled.filled().text("revocationGround")).ifPresent(ground -> hearings.found(number, ground));
            }
            case "deliver" -> {
                review.requireResult(number);
                opinion(number, filled, actor);
            }
            default -> conclude(number, filled, actor);
        }
        filled.attested().forEach((key, line) -> review.attest(number, key, actor, line.label(), line.text()));
    }

    private void checkMaterials(String number, CaseForm filled, Actor actor) {
        if (filled.filled().text("urgent").equals("true")) {
            acceptance.markUrgent(number, actor);
        }
        conclude(number, filled, actor);
    }

    private void checkSupplied(String number, FilledForm filled, Actor actor) {
        supplied.check(number, filled.text("materialOk").equals("yes"), filled.text("reason"), actor);
    }

    private void opinion(String number, CaseForm filled, Actor actor) {
        review.opinion(number, filled.id(), actor, filled.conclusion(), filled.words());
    }

    private void conclude(String number, CaseForm filled, Actor actor) {
        filled.decided()
                .ifPresentOrElse(
                        decided -> review.decision(number, actor, decided, filled.words()),
                        () -> review.conclusion(number, filled.id(), actor, filled.conclusion(), filled.words()));
    }

    private void jointFindings(String bundleNumber, CaseForm filled, Actor actor) {
        Set<Object> found = filled.filled().rows("findings").stream()
                .map(row -> row.get("item"))
                .collect(Collectors.toSet());
        Set<Object> expected =
                bundles.toInspect(bundleNumber).stream().map(Case::offering).collect(Collectors.toSet());
        if (!found.equals(expected)) {
            throw new CaseProblem("joint-findings", "联合勘验须对每个参加勘验的事项分别填写结论，请补充完整。");
        }
        for (Map<String, Object> row : filled.filled().rows("findings")) {
            String item = String.valueOf(row.get("item"));
            String conclusion = "pass".equals(row.get("finding")) ? "符合条件" : "不符合条件";
            review.finding(
                    bundles.child(bundleNumber, item).number(),
                    filled.id(),
                    actor,
                    conclusion,
                    String.valueOf(row.get("record")));
        }
    }
}
