package org.tongban.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cases are meant, as a condition in SQL that both databases understand.
 *
 * @param sql about {@code service_case c}
 * @param parameters values of its named parameters
 */
public record CaseCondition(String sql, Map<String, Object> parameters) {

    public static final CaseCondition ALL = new CaseCondition("true", Map.of());
    public static final CaseCondition NONE = new CaseCondition("false", Map.of());

    public CaseCondition {
        parameters = Map.copyOf(parameters);
    }

    /** @return what meets this condition and all the others; no two of them may name a parameter alike */
    public CaseCondition and(List<CaseCondition> others) {
        StringBuilder all = new StringBuilder("(").append(sql).append(")");
        Map<String, Object> values = new HashMap<>(parameters);
        for (CaseCondition other : others) {
            all.append(" and (").append(other.sql).append(")");
            values.putAll(other.parameters);
        }
        return new CaseCondition(all.toString(), values);
    }
}
