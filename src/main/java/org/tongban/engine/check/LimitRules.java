package org.tongban.engine.check;

import static org.tongban.engine.check.Models.eachItem;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.calendar.Limit;

/** The promised limit holds the posts' limits, the statutory limit holds the promised one, the law the statutory. */
final class LimitRules {

    private static final int LICENSING_LAW = 20;
    private static final int SEVERAL_ORGANS = 45;
    private static final int DELIVERY = 10;

    static final List<Rule> RULES = List.of(
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
                    "issue-in-ten",
                    "行政许可法 第四十四条",
                    "作出决定后应当经过出件阶段，送达时限不超过10个工作日",
                    "A decision is followed by the issue of its result, delivered within 10 working days",
                    LimitRules::late));

    private LimitRules() {}

    /** A region that promises less must keep it with the same flow. */
    private static Stream<Place> crowded(Models models) {
        return models.offered().flatMap(it -> {
            int days = new ReviewDays(models).of(it.flow());
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

    /** @return 0 where no law sets one; 第四十二条: 20 for a licence unless it says otherwise, 45 for several organs together */
    private static int statutory(Entry entry) {
        if (entry.isBundle()) {
            return SEVERAL_ORGANS;
        }
        int usual = entry.get("/type").asText().equals("行政许可") ? LICENSING_LAW : 0;
        return entry.get("/limits/statutory/workingDays").asInt(usual);
    }

    private static boolean isUnfounded(Entry entry) {
        String basis = entry.get("/limits/statutory/basis/document").asText();
        return statutory(entry) > LICENSING_LAW && (basis.isEmpty() || basis.matches("(中华人民共和国)?行政许可法"));
    }

    private static Stream<Place> late(Models models) {
        Acts acts = new Acts(models);
        Stream<Place> never = models.offered()
                .filter(it -> acts.nodes(it.flow(), "makeLicence").findAny().isEmpty())
                .map(it -> it.flow().at(it.flow().process()));
        Stream<Place> late = models.flows()
                .filter(flow -> WordRules.commands(flow)
                        .anyMatch(said -> said.call().verb().equals("makeLicence")))
                .flatMap(flow -> flow.each(UserTask.class)
                        .filter(task -> "deliver".equals(task.getCamundaFormRef()))
                        .filter(task -> Limit.parse(String.valueOf(task.getCamundaDueDate()))
                                .filter(limit -> limit.workingDays() <= DELIVERY)
                                .isEmpty())
                        .map(flow::at));
        return Stream.concat(never, late);
    }
}
