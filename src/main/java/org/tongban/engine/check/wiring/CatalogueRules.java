package org.tongban.engine.check.wiring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.tongban.engine.check.model.Entry;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Templates;

/** Flow, list entry and form of an item or one-thing fit together. */
public final class CatalogueRules {

    private static final Set<String> FOLDERS = Set.of("item", "bundle");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "complete-offering",
                    "A1、A2",
                    "事项和一件事应当各有流程、实施清单和申请表单，三者同名",
                    "An item or one-thing has a flow, a list entry and an application form of the same name",
                    CatalogueRules::incomplete),
            Rule.of(
                    "merged-form",
                    "C2",
                    "一件事的表单应当含有所含事项表单的全部字段",
                    "A one-thing's form has every field of its items' forms",
                    CatalogueRules::unasked),
            Rule.of(
                    "bundle-items",
                    "C1",
                    "一件事的流程应当恰好调用清单所列事项，先后顺序一致",
                    "A one-thing's flow calls exactly the items of its entry, in their order",
                    models -> models.offered().filter(it -> !it.isItem()).flatMap(it -> otherItems(models, it))),
            Rule.of(
                    "withdrawal",
                    "DESIGN 2",
                    "申请人在决定前可以撤回申请：流程应当有消息 applicationWithdrawn 启动的事件子流程",
                    "An applicant may withdraw before the decision: an event sub-process starts on applicationWithdrawn",
                    models -> models.offered()
                            .filter(it -> !canBeWithdrawn(it.flow()))
                            .map(it -> it.flow().at(it.flow().process()))),
            Rule.of(
                    "known-template",
                    "DESIGN 1",
                    "引用的元素模板应当存在",
                    "An element template that is used exists",
                    models -> models.flows().flatMap(flow -> Templates.unknown(models, flow))));

    private CatalogueRules() {}

    private static Stream<Place> incomplete(Models models) {
        Stream<Place> flows = models.flows()
                .filter(flow -> FOLDERS.contains(flow.file().folder())
                        || flow.file().folder().isEmpty() && flow.calls(List.of("accept")))
                .filter(flow -> models.entry(flow.key()).isEmpty())
                .map(flow -> flow.at(flow.process()).saying(flow.key() + ".yaml"));
        Stream<Place> entries = models.entries()
                .filter(entry -> models.flow(entry).isEmpty())
                .map(entry -> entry.file().whole().saying(entry.key() + ".bpmn"));
        Stream<Place> forms = models.entries()
                .filter(entry -> models.form(entry.key()).isEmpty())
                .map(entry -> entry.file().whole().saying(entry.key() + ".form"));
        return Stream.of(flows, entries, forms).flatMap(places -> places);
    }

    private static Stream<Place> unasked(Models models) {
        return models.entries().filter(Entry::isBundle).flatMap(entry -> models.form(entry.key()).stream()
                .flatMap(merged -> {
                    Set<String> asked = keys(merged).collect(Collectors.toSet());
                    return entry.items().stream()
                            .flatMap(item -> models.form(item).stream())
                            .flatMap(CatalogueRules::keys)
                            .distinct()
                            .filter(key -> !asked.contains(key))
                            .map(key -> merged.file().whole().saying(key));
                }));
    }

    private static Stream<String> keys(FormFile form) {
        return form.inputs().map(input -> input.path("key").asText());
    }

    private static Stream<Place> otherItems(Models models, Offered it) {
        Flow flow = it.flow();
        List<String> listed = it.entry().items();
        Stream<Place> uncalled = listed.stream()
                .filter(item -> flow.calls(item).findAny().isEmpty())
                .map(item -> flow.at(flow.process()).saying(item));
        Stream<Place> unlisted = flow.each(CallActivity.class)
                .filter(call ->
                        models.entry(String.valueOf(call.getCalledElement())).isPresent())
                .filter(call -> !listed.contains(call.getCalledElement()))
                .map(flow::at);
        Stream<Place> early = it.entry().get("/items").valueStream().flatMap(place -> place.path("after")
                .valueStream()
                .filter(before ->
                        !follows(flow, before.asText(), place.path("key").asText()))
                .map(before -> flow.at(flow.process())
                        .saying(before.asText() + " → " + place.path("key").asText())));
        return Stream.of(uncalled, unlisted, early).flatMap(places -> places);
    }

    /** A join waits for every way into it; a way past an item is no way around it. */
    private static boolean follows(Flow flow, String before, String item) {
        Paths paths = new Paths(flow);
        return new ItemOrder(flow).keeps(before, item)
                || flow.calls(item)
                        .noneMatch(call ->
                                paths.avoids(call, node -> flow.calls(before).anyMatch(node::equals)));
    }

    private static boolean canBeWithdrawn(Flow flow) {
        return flow.each(StartEvent.class)
                .filter(Flow::insideSubProcess)
                .flatMap(start -> start.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(message -> ((MessageEventDefinition) message).getMessage())
                .anyMatch(message -> message != null && "applicationWithdrawn".equals(message.getName()));
    }
}
