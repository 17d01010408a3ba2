package org.tongban.cases.search;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.CaseCondition;
import org.tongban.cases.CaseLights;

/**
 * Asks the database for the cases of a light. It cannot count working days, so the border between yellow and green is
 * counted beforehand: once for running limits, and once for each day on which a special procedure began that still goes on.
 */
@Component
class LightConditions {

    private static final String RUNNING =
            "c.decided_at is null and c.state in ('RECEIVED', 'IN_CORRECTION', 'ACCEPTED', 'IN_REVIEW')";
    private static final String OVERDUE = "c.promised_due < coalesce(c.paused_on, :today)";

    /** Of both the seconds since 1970 by the hall's clock; dates of moments differ between the databases. */
    private static final String LATE =
            "extract(epoch from c.decided_at) + :offset >= extract(epoch from c.promised_due) + 86400";

    private static final String PAUSES =
            "select distinct c.paused_on from service_case c where c.paused_on is not null and " + RUNNING;

    private final EntityManager database;
    private final CaseLights lights;

    LightConditions(EntityManager database, CaseLights lights) {
        this.database = database;
        this.lights = lights;
    }

    CaseCondition of(Light light) {
        return switch (light) {
            case RED -> condition("(%s) or %s and %s".formatted(LATE, RUNNING, OVERDUE), Map.of());
            case YELLOW -> near("%s and not (%s) and (%s)");
            case GREEN -> near("not (" + LATE + ") or %s and not (%s) and not (%s)");
        };
    }

    private CaseCondition near(String pattern) {
        List<String> borders = new ArrayList<>();
        Map<String, Object> days = new HashMap<>();
        borders.add("c.paused_on is null and c.promised_due <= :border");
        days.put("border", lights.latestYellow(null));
        for (LocalDate pausedOn : pauses()) {
            int place = borders.size();
            borders.add("c.paused_on is not null and c.paused_on = :paused%d and c.promised_due <= :border%d"
                    .formatted(place, place));
            days.put("paused" + place, pausedOn);
            days.put("border" + place, lights.latestYellow(pausedOn));
        }
        return condition(pattern.formatted(RUNNING, OVERDUE, String.join(" or ", borders)), days);
    }

    private List<LocalDate> pauses() {
        List<?> days = database.createNativeQuery(PAUSES, LocalDate.class).getResultList();
        return days.stream().map(LocalDate.class::cast).toList();
    }

    private CaseCondition condition(String sql, Map<String, Object> days) {
        Map<String, Object> parameters = new HashMap<>(days);
        if (sql.contains(":today")) {
            parameters.put("today", lights.today());
        }
        if (sql.contains(":offset")) {
            ZoneOffset offset =
                    WorkingCalendar.ZONE.getRules().getOffset(lights.today().atStartOfDay());
            parameters.put("offset", offset.getTotalSeconds());
        }
        return new CaseCondition("c.promised_due is not null and (" + sql + ")", parameters);
    }
}
