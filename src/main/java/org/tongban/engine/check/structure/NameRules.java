package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachFlow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Texts;

/** Files, processes and elements are named so that people find them. */
public final class NameRules {

    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    public static final Rule READABLE = Rule.of(
            "readable",
            "STYLE BPMN",
            "文件应当能够读取，每个文件只含一个流程或者一个决策表",
            "A file can be read and holds one process or one decision table",
            models -> models.unreadable().stream());

    public static final List<Rule> RULES = List.of(
            READABLE,
            Rule.of(
                    "file-name",
                    "STYLE BPMN",
                    "文件名、id 和 key 应当一致，用小写英文加短横线",
                    "File name, id and key are the same, in kebab-case",
                    NameRules::misnamed),
            Rule.of(
                    "unique-file",
                    "DESIGN 4",
                    "文件名在所有文件夹中不得重复",
                    "A file name occurs once over all folders",
                    NameRules::doubled),
            Rule.of(
                    "chinese-names",
                    "STYLE BPMN",
                    "流程、任务、事件和连线的名称应当用中文",
                    "Processes, tasks, events and flows are named in Chinese",
                    eachFlow(NameRules::notChinese)),
            Rule.of(
                    "official-name",
                    "STYLE BPMN",
                    "流程名称应当与实施清单的名称一致",
                    "A process carries the official name of its catalogue entry",
                    NameRules::otherName),
            Rule.of(
                    "semantic-ids",
                    "STYLE BPMN",
                    "元素 id 应当为“类型_大写开头的英文”，不用自动生成的 id",
                    "An element's id is <Type>_<PascalCase>, never a generated one",
                    eachFlow(NameRules::badIds)));

    private NameRules() {}

    private static Stream<Place> misnamed(Models models) {
        return Stream.of(
                        models.flows()
                                .filter(flow ->
                                        differs(flow.file(), flow.process().getId()))
                                .map(flow -> flow.at(flow.process())),
                        models.tables()
                                .filter(table ->
                                        differs(table.file(), table.decision().getId()))
                                .map(table -> table.file().at(table.decision().getId())),
                        models.forms()
                                .filter(form -> differs(
                                        form.file(), form.content().path("id").asText()))
                                .map(form -> form.file().whole()),
                        models.entries()
                                .filter(entry ->
                                        differs(entry.file(), entry.get("/key").asText()))
                                .map(entry -> entry.at("/key")))
                .flatMap(places -> places);
    }

    private static boolean differs(ModelFile file, String id) {
        return !file.key().equals(id) || !id.matches(KEBAB);
    }

    /** What the engine never sees may stand in several folders: differences of regions and parts of the material library. */
    private static Stream<Place> doubled(Models models) {
        return models.files().stream()
                .filter(file -> !file.isRegional() && !file.name().equals("materials.yaml"))
                .collect(Collectors.groupingBy(ModelFile::name))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .flatMap(same -> same.stream().skip(1).map(file -> file.whole()
                        .saying(same.get(0).path())));
    }

    private static Stream<Place> notChinese(Flow flow) {
        Stream<Place> process = Texts.isChinese(flow.process().getName())
                ? Stream.empty()
                : Stream.of(flow.at(flow.process())
                        .saying(Objects.requireNonNullElse(flow.process().getName(), "—")));
        Stream<Place> elements = flow.elements()
                .filter(element -> element.getName() == null ? needsName(element) : !Texts.isChinese(element.getName()))
                .map(element -> flow.at(element).saying(Objects.requireNonNullElse(element.getName(), "—")));
        return Stream.concat(process, elements);
    }

    private static boolean needsName(FlowElement element) {
        return element instanceof FlowNode && !(element instanceof Gateway);
    }

    private static Stream<Place> otherName(Models models) {
        return models.offered()
                .filter(it -> !it.entry()
                        .get("/name")
                        .asText()
                        .equals(it.flow().process().getName()))
                .map(it -> it.flow()
                        .at(it.flow().process())
                        .saying(it.entry().get("/name").asText()));
    }

    private static Stream<Place> badIds(Flow flow) {
        return flow.elements()
                .filter(element -> !element.getId().matches(prefix(element) + "_([A-Z][a-z]*)+"))
                .map(element -> flow.at(element).saying(prefix(element) + "_…"));
    }

    private static String prefix(FlowElement element) {
        String type = element.getElementType().getTypeName();
        if (element instanceof SequenceFlow) {
            return "Flow";
        }
        return element instanceof Gateway ? "Gateway" : Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }
}
