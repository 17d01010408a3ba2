package org.tongban.engine.check.wiring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.calendar.Limit;
import org.tongban.catalog.Catalog;
import org.tongban.engine.check.model.Entry;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.rule.FeelConditions;

/** A list entry can be read, and says of the posts' limits what the model says. */
public final class EntryRules {

    /** Places in one entry that are still to be filled in; whoever left more knows. */
    private static final long MOST_TOLD = 100;

    private static final Pattern OPEN = Pattern.compile("^请填写|[（《]请填写|第〇条");
    private static final Pattern FAULT = Pattern.compile("(.+?)(?: 第(\\d+)行)?：(\\S*) (.*)", Pattern.DOTALL);

    /** What a deployment's own files are checked for against the catalogue that is published. */
    public static final Rule READABLE = Rule.of(
            "readable-entry",
            "A1",
            "实施清单和材料库应当符合格式要求",
            "List entries and the material library have the form their schemas ask for",
            models -> models.root().stream()
                    .flatMap(root -> Catalog.faultsAt(root, new FeelConditions()).stream())
                    .map(EntryRules::place));

    public static final List<Rule> RULES = List.of(
            READABLE,
            Rule.of(
                            "filled-in",
                            "A1",
                            "写着“请填写”的地方应当填写",
                            "What a new entry leaves open is filled in",
                            models -> Stream.concat(
                                    models.lists().flatMap(EntryRules::open),
                                    models.flows().flatMap(EntryRules::open)))
                    .asWarning(),
            Rule.of(
                    "steps-as-drawn",
                    "A2",
                    "实施清单所列环节的岗位和时限应当与流程一致",
                    "The steps of a list entry have the posts and limits of the model",
                    models -> models.offered().filter(Offered::isItem).flatMap(it -> otherSteps(models, it))));

    /** Done by a rule, at no post. */
    private static final String BY_RULE = "系统自动";

    private EntryRules() {}

    public static Place place(String fault) {
        Matcher parts = FAULT.matcher(fault);
        if (!parts.matches()) {
            return new Place("", 0, "", fault);
        }
        String said = parts.group(4).replaceFirst("。$", "");
        return parts.group(2) == null
                ? new Place(parts.group(1), 0, "", "%s %s".formatted(parts.group(3), said))
                : new Place(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3), said);
    }

    private static Stream<Place> open(Entry list) {
        return list.texts()
                .filter(text -> OPEN.matcher(list.get(text).asText()).find())
                .limit(MOST_TOLD)
                .map(text -> list.at(text).saying(list.get(text).asText()));
    }

    private static Stream<Place> open(Flow flow) {
        return flow.each(Documentation.class)
                .filter(text -> OPEN.matcher(text.getTextContent()).find())
                .map(text -> flow.at((BaseElement) text.getParentElement()).saying(text.getTextContent()));
    }

    private static Stream<Place> otherSteps(Models models, Offered it) {
        Set<String> drawn = new HashSet<>();
        collect(models, it.flow(), drawn, new HashSet<>());
        collect(models, models.flow("verify-commitment").orElse(it.flow()), drawn, new HashSet<>());
        return Stream.iterate(0, i -> i < it.entry().get("/steps").size(), i -> i + 1)
                .map(i -> "/steps/" + i)
                .filter(step -> !it.entry().get(step + "/post").asText().equals(BY_RULE))
                .filter(step -> Stream.of(it.entry().get(step + "/workingDays").asText(), "")
                        .map(days -> it.entry().get(step + "/post").asText() + days)
                        .noneMatch(drawn::contains))
                .map(step -> it.entry()
                        .at(step)
                        .saying("%s %d"
                                .formatted(
                                        it.entry().get(step + "/name").asText(),
                                        it.entry().get(step + "/workingDays").asInt())));
    }

    /** Collects each post with its working days, or with nothing behind it where the limit is one of the case. */
    private static void collect(Models models, Flow flow, Set<String> drawn, Set<String> passed) {
        if (!passed.add(flow.key())) {
            return;
        }
        flow.each(UserTask.class).forEach(task -> models.post(String.valueOf(task.getCamundaCandidateGroups()))
                .ifPresent(post -> drawn.add(post.name() + days(task))));
        flow.each(CallActivity.class)
                .flatMap(call -> models.flow(String.valueOf(call.getCalledElement())).stream())
                .forEach(called -> collect(models, called, drawn, passed));
    }

    private static String days(UserTask task) {
        return Limit.parse(String.valueOf(task.getCamundaDueDate()))
                .map(limit -> String.valueOf(limit.workingDays()))
                .orElse("");
    }
}
