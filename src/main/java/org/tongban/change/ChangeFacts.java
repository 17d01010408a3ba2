package org.tongban.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;

/** What the forms of a change show: what is proposed, by whom and why, what is another than now, and what the rules say. */
@Component
class ChangeFacts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    private final Changes changes;

    ChangeFacts(Changes changes) {
        this.changes = changes;
    }

    /** @return the facts by the names that forms use */
    Map<String, Object> of(String number) {
        Change change = changes.get(number);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("changeInfo", info(change));
        facts.put("changeItems", items(change));
        facts.put("changeFiles", files(change));
        facts.put("differences", differences(change));
        facts.put("ruleFindings", findings(change));
        facts.put("opinions", opinions(change));
        return facts;
    }

    private static Map<String, String> info(Change change) {
        return Map.of(
                "number", change.number(),
                "title", change.title(),
                "reason", change.reason(),
                "proposer", change.proposerName(),
                "proposedAt", MOMENT.format(change.proposedAt()),
                "state", change.state().label(),
                "effectiveFrom", change.effectiveFrom().map(LocalDate::toString).orElse("发布之日"),
                "reportDue",
                        change.publication()
                                .map(Publication::reportDue)
                                .map(LocalDate::toString)
                                .orElse("发布后起算"));
    }

    private static List<Map<String, String>> items(Change change) {
        return change.entries().stream()
                .map(entry -> Map.of(
                        "name", entry.name(),
                        "key", entry.entryKey(),
                        "before", entry.oldVersion().isEmpty() ? "（新增）" : entry.oldVersion(),
                        "after", entry.newVersion()))
                .toList();
    }

    private static List<Map<String, String>> files(Change change) {
        return change.files().stream()
                .map(file -> Map.of("file", file.path(), "kind", file.oldText() == null ? "新增" : "修改"))
                .toList();
    }

    private static List<Map<String, String>> differences(Change change) {
        return change.files().stream()
                .flatMap(Difference::of)
                .map(ChangeFacts::row)
                .toList();
    }

    private static Map<String, String> row(Difference difference) {
        return Map.of(
                "place", difference.file(),
                "before", shown(difference.before(), "（无）"),
                "after", shown(difference.after(), "（删除）"));
    }

    private static String shown(String text, String instead) {
        return text.isEmpty() ? instead : text;
    }

    /** Once published there is nothing to check any more. */
    private List<Map<String, String>> findings(Change change) {
        List<String> findings = change.publication().isPresent() ? List.of() : changes.findings(change.number());
        return findings.isEmpty()
                ? List.of(Map.of("finding", "全部符合规则。"))
                : findings.stream().map(finding -> Map.of("finding", finding)).toList();
    }

    private static List<Map<String, String>> opinions(Change change) {
        return change.acts().stream()
                .map(act -> Map.of(
                        "post", act.post(),
                        "person", act.name(),
                        "at", moment(act.at()),
                        "conclusion", act.act(),
                        "text", act.words()))
                .toList();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
