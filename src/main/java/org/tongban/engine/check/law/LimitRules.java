package org.tongban.engine.check.law;

import static org.tongban.engine.check.model.Rule.eachItem;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.calendar.Limit;
import org.tongban.engine.check.model.Entry;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.wiring.Acts;
import org.tongban.engine.check.wiring.Said;

/** The promised limit holds the posts' limits, the statutory limit holds the promised one, the law the statutory. */
public final class LimitRules {

    private static final int LICENSING_LAW = 20;
    private static final int SEVERAL_ORGANS = 45;
    private static final String LAW = "(中华人民共和国)?行政许可法";
    private static final int DELIVERY = 10;

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "limits-fit",
                    "B2",
                    "从受理到决定各岗位时限之和不得超过承诺时限",
                    "The posts' limits from acceptance to decision add up to no more than the promised limit",
                    LimitRules::crowded),
            Rule.of(
                    "promised-limit",
                    "行政许可法 第四十二条",
                    "承诺时限不得超过法定时限",
                    "The promised limit is no longer than the statutory one",
                    models -> models.entries()
                            .filter(entry -> statutory(entry) > 0 && promised(entry) > statutory(entry))
                            .map(entry ->
                                    entry.at("/limits/promised").saying(promised(entry) + " > " + statutory(entry)))),
            Rule.of(
                    "statutory-limit",
                    "行政许可法 第四十二条",
                    "法定时限超过20个工作日的，应当写明其他法律、法规的依据",
                    "A statutory limit of more than 20 working days cites another law or regulation",
                    eachItem(it -> isUnfounded(it.entry())
                            ? Stream.of(it.entry().at("/limits/statutory").saying(statutory(it.entry())))
                            : Stream.empty())),
            Rule.of(
                    "limit-in-words",
                    "行政许可法 第八十二条",
                    "法定时限的原文以工作日写的，应当与工作日数相同；以日或者月写的，折算的工作日不得超过它",
                    "What the law says in working days is the same number of them, what it says in days or months no fewer",
                    models -> models.entries()
                            .filter(entry -> LimitInWords.isMistold(entry, statutory(entry)))
                            .map(entry -> entry.at("/limits/statutory/words")
                                    .saying(entry.get("/limits/statutory/words").asText()))),
            Rule.of(
                    "joint-licences",
                    "行政许可法 第二十六条、第四十二条第二款",
                    "一件事只有所含事项都是行政许可的，才可以有总的法定时限，不超过45个工作日，依据为行政许可法",
                    "A one-thing has a statutory limit of its own only if all its items are licences: at most 45 working days, by"
                            + " the licensing law",
                    models -> models.entries()
                            .filter(entry -> entry.isBundle() && statutory(entry) > 0 && !isJoint(entry, models))
                            .map(entry -> entry.at("/limits/statutory"))),
            Rule.of(
                    "issue-in-ten",
                    "行政许可法 第四十四条",
                    "作出决定后应当经过出件阶段，送达时限不超过10个工作日",
                    "A decision is followed by the issue of its result, delivered within 10 working days",
                    LimitRules::late));

    private LimitRules() {}

    /** A region that promises less must keep it with the same flow. */
    private static Stream<Place> crowded(Models models) {
        ReviewDays needed = new ReviewDays(models);
        return models.offered().flatMap(it -> {
            int days = needed.of(it.flow());
            Stream<Place> everywhere = Stream.of(it.entry())
                    .filter(entry -> days > promised(entry))
                    .map(entry -> it.flow().at(it.flow().process()).saying(days + " > " + promised(entry)));
            Stream<Place> inRegions = models.regional(it.entry())
                    .filter(region -> region.get("/limits/promised").isInt() && days > promised(region))
                    .map(region -> region.at("/limits/promised").saying(days + " > " + promised(region)));
            return Stream.concat(everywhere, inRegions);
        });
    }

    private static int promised(Entry entry) {
        return entry.get("/limits/promised").asInt();
    }

    /** @return 0 where no law sets one; 第四十二条: 20 for a licence unless it says otherwise */
    private static int statutory(Entry entry) {
        int usual = isLicence(entry) ? LICENSING_LAW : 0;
        return entry.get("/limits/statutory/workingDays").asInt(usual);
    }

    private static boolean isLicence(Entry entry) {
        return entry.get("/type").asText().equals("行政许可");
    }

    private static boolean isUnfounded(Entry entry) {
        return statutory(entry) > LICENSING_LAW
                && (basis(entry).isEmpty() || basis(entry).matches(LAW));
    }

    private static String basis(Entry entry) {
        return entry.get("/limits/statutory/basis/document").asText();
    }

    private static boolean isJoint(Entry bundle, Models models) {
        return statutory(bundle) <= SEVERAL_ORGANS
                && basis(bundle).matches(LAW)
                && models.entries()
                        .filter(entry -> bundle.items().contains(entry.key()))
                        .allMatch(LimitRules::isLicence);
    }

    private static Stream<Place> late(Models models) {
        Acts acts = new Acts(models);
        Stream<Place> never = models.offered()
                .filter(it -> acts.nodes(it.flow(), "makeLicence").findAny().isEmpty())
                .map(it -> it.flow().at(it.flow().process()));
        Stream<Place> late = models.flows()
                .filter(flow ->
                        Said.commands(flow).anyMatch(said -> said.call().verb().equals("makeLicence")))
                .flatMap(flow -> flow.each(UserTask.class)
                        .filter(task -> "deliver".equals(task.getCamundaFormRef()))
                        .filter(task -> Limit.parse(String.valueOf(task.getCamundaDueDate()))
                                .filter(limit -> limit.workingDays() <= DELIVERY)
                                .isEmpty())
                        .map(flow::at));
        return Stream.concat(never, late);
    }
}
