package org.tongban.engine.check.book;

import java.util.List;
import java.util.stream.Collectors;
import org.tongban.engine.check.model.Rule;

/** The list of all rules as it stands in the designer's guide. */
final class RuleTable {

    /** The guide holds the table between these two lines. */
    static final String BEGIN = "<!-- rules: begin, written by RuleTableTest -->";

    static final String END = "<!-- rules: end -->";

    private RuleTable() {}

    /** @return the groups of rules as Markdown tables, each with short name, sentence and source */
    public static String markdown() {
        return RuleBook.GROUPS.entrySet().stream()
                .map(group -> "### %s%n%n| 规则 | 要求 | 依据 |%n| --- | --- | --- |%n%s"
                        .formatted(group.getKey(), rows(group.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String rows(List<Rule> rules) {
        return rules.stream().map(RuleTable::row).collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        String chinese = rule.warning() ? rule.chinese() + "（只提醒）" : rule.chinese();
        return "| `%s` | %s。 | %s |%n".formatted(rule.name(), chinese, rule.source());
    }
}
