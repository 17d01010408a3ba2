package org.tongban.cases.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.Light;
import org.tongban.cases.CaseCondition;
import org.tongban.cases.CaseState;

/**
 * Which cases somebody looks for.
 *
 * @param number part of the case number, empty for any
 * @param applicant part of the applicant's name or the whole identity number, empty for anybody
 * @param state null for any
 * @param offering key of the item or one-thing, null for any
 * @param light null for any
 * @param handledBy who has done something to the case, null for anybody
 */
public record CaseFilter(
        String number,
        String applicant,
        @Nullable CaseState state,
        @Nullable String offering,
        @Nullable Light light,
        @Nullable String handledBy) {

    public static final CaseFilter ALL = new CaseFilter("", "", null, null, null, null);

    /** All but the light, which needs the calendar. */
    List<CaseCondition> conditions() {
        List<CaseCondition> conditions = new ArrayList<>();
        if (!number.isBlank()) {
            conditions.add(condition("c.number like :number escape '!'", "number", part(number)));
        }
        if (!applicant.isBlank()) {
            conditions.add(new CaseCondition(
                    "c.applicant_id = :identity or c.applicant_name like :name escape '!'",
                    Map.of("identity", applicant.strip().toUpperCase(Locale.ROOT), "name", part(applicant))));
        }
        if (state != null) {
            conditions.add(condition("c.state = :state", "state", state.name()));
        }
        if (offering != null) {
            conditions.add(condition("c.offering = :offering", "offering", offering));
        }
        if (handledBy != null) {
            conditions.add(condition(
                    "c.number in (select h.case_number from ledger_entry h where h.actor = :handler)",
                    "handler",
                    handledBy));
        }
        return conditions;
    }

    private static CaseCondition condition(String sql, String parameter, Object value) {
        return new CaseCondition(sql, Map.of(parameter, value));
    }

    private static String part(String text) {
        return "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
