package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachTable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Table;
import org.tongban.engine.check.model.Texts;

/** Decision tables can be read by those who answer for them. */
public final class TableRules {

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "table-names",
                    "STYLE DMN and forms",
                    "决策表的名称和各列标题应当用中文，历史保留 P1095D",
                    "A decision table and its columns are named in Chinese, and its history is kept for P1095D",
                    eachTable(TableRules::unnamed)),
            Rule.of(
                    "one-row",
                    "STYLE DMN and forms",
                    "决策表用 UNIQUE，每行写明不同的理由，以句号结尾",
                    "A decision table is UNIQUE and every row gives a reason of its own that ends with a full stop",
                    eachTable(TableRules::unreasoned)),
            Rule.of(
                    "table-ids",
                    "STYLE DMN and forms",
                    "决策表元素 id 应当为“类型_英文”，不用自动生成的 id",
                    "An element of a decision table has an id that says what it is, never a generated one",
                    eachTable(table -> table.each(DmnElement.class)
                            .filter(element -> !(element instanceof Decision) && element.getId() != null)
                            .filter(element -> !element.getId().matches("[A-Z][A-Za-z]+(_[A-Z][A-Za-z]+){1,2}"))
                            .map(element -> table.file().at(element.getId())))));

    private TableRules() {}

    private static Stream<Place> unnamed(Table table) {
        boolean decision = Texts.isChinese(table.decision().getName())
                && "P1095D".equals(table.decision().getCamundaHistoryTimeToLiveString());
        Stream<DmnElement> columns =
                Stream.concat(table.table().getInputs().stream(), table.table().getOutputs().stream());
        return Stream.concat(
                decision
                        ? Stream.empty()
                        : Stream.of(table.file().at(table.decision().getId())),
                columns.filter(column -> !Texts.isChinese(column.getLabel()))
                        .map(column -> table.file().at(String.valueOf(column.getId()))));
    }

    private static Stream<Place> unreasoned(Table table) {
        Set<String> seen = new HashSet<>();
        Stream<Place> policy = table.table().getHitPolicy() == HitPolicy.UNIQUE
                ? Stream.empty()
                : Stream.of(table.file().at(String.valueOf(table.table().getId())));
        Stream<Place> rows = table.table().getRules().stream()
                .filter(row -> !reason(row.getDescription()).endsWith("。") || !seen.add(reason(row.getDescription())))
                .map(row -> table.file().at(String.valueOf(row.getId())).saying(reason(row.getDescription())));
        return Stream.concat(policy, rows);
    }

    private static String reason(ModelElementInstance description) {
        return description == null ? "" : description.getTextContent().strip();
    }
}
