package org.tongban.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies a case with all its rows as often as wanted, as nobody waits for a hundred thousand applications. */
final class Copies {

    private static final String OF_FLOW =
            "%s in (select id_ from act_ru_execution where business_key_ = '%s' and parent_id_ is null)";

    /** The tables by what their rows know a case; none before those it refers to. Drafts stay behind. */
    private static final Map<String, String> KNOWN_BY = Map.ofEntries(
            Map.entry("service_case", "number"),
            Map.entry("term", "case_number"),
            Map.entry("case_material", "case_number"),
            Map.entry("ledger_entry", "case_number"),
            Map.entry("opinion", "case_number"),
            Map.entry("issued_document", "case_number"),
            Map.entry("act_hi_procinst", "business_key_"),
            Map.entry("act_ru_execution", "proc_inst_id_"),
            Map.entry("act_ru_task", "proc_inst_id_"),
            Map.entry("act_ru_identitylink", "task_id_"),
            Map.entry("act_ru_variable", "proc_inst_id_"),
            Map.entry("act_ru_job", "process_instance_id_"),
            Map.entry("act_ru_event_subscr", "proc_inst_id_"));

    private static final List<String> ORDER = List.of(
            "service_case",
            "term",
            "case_material",
            "ledger_entry",
            "opinion",
            "issued_document",
            "act_hi_procinst",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_event_subscr");

    private static final Set<String> NUMBERS = Set.of("number", "case_number", "business_key_");
    private static final Set<String> IDS = Set.of(
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "super_exec_",
            "super_process_instance_id_",
            "parent_id_",
            "execution_id_",
            "task_id_",
            "act_inst_id_",
            "var_scope_");

    private final JdbcTemplate database;

    Copies(JdbcTemplate database) {
        this.database = database;
    }

    /** Makes the copies of a case with these numbers; two calls for one case may not overlap, nor may those for two cases. */
    void of(String number, int from, int to) {
        ORDER.forEach(table -> copy(table, number, from, to));
    }

    private void copy(String table, String number, int from, int to) {
        List<String> columns = database.queryForList(
                "select column_name from information_schema.columns where table_name = ? and is_generated = 'NEVER'",
                String.class,
                table);
        String copied = columns.stream().map(column -> copied(table, column)).collect(Collectors.joining(", "));
        database.update("insert into %s (%s) select %s from %s t cross join generate_series(%d, %d) as i where %s"
                .formatted(table, String.join(", ", columns), copied, table, from, to, rows(table, number)));
    }

    private static String rows(String table, String number) {
        String column = KNOWN_BY.get(table);
        if (column.equals("task_id_")) {
            return "t.task_id_ in (select id_ from act_ru_task where %s)".formatted(OF_FLOW.formatted("proc_inst_id_", number));
        }
        return NUMBERS.contains(column)
                ? "t.%s = '%s'".formatted(column, number)
                : OF_FLOW.formatted("t." + column, number);
    }

    /** A paper's number is the paper's, and its text is not read here; each case has an applicant of its own. */
    private static String copied(String table, String column) {
        if (table.equals("issued_document")) {
            switch (column) {
                case "number":
                    return "t.number || '-' || i";
                case "running":
                    return "t.running + i * 1000";
                case "html":
                    return "''";
                default:
            }
        }
        if (NUMBERS.contains(column)) {
            return "t.%s || lpad(i::text, 7, '0')".formatted(column);
        }
        if (column.equals("applicant_id")) {
            return "left(md5(t.applicant_id || i), 18)";
        }
        if (IDS.contains(column)) {
            return "md5(t.%s || '-' || i)".formatted(column);
        }
        return column.equals("id") ? "t.id + 1000000000 + i::bigint * 100000" : "t." + column;
    }
}
