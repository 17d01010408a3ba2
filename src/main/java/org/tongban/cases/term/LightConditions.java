package org.tongban.cases.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Light;

/**
 * Asks the database for the cases of a light. It cannot count working days, so the border between yellow and green is
 * counted beforehand: once for limits that run, and once for each day since which some stand still.
 */
@Component
public class LightConditions {

    private static final String OF_CASE =
            "c.number in (select t.case_number from term t where t.kind = 'PROMISED' and (%s))";
    private static final String RUNNING = "t.state = 'RUNNING'";
    private static final String OVERDUE = "t.due < coalesce(t.paused_on, :today)";
    private static final String PAUSES =
            "select distinct t.paused_on from term t where t.kind = 'PROMISED' and t.paused_on is not null and "
                    + RUNNING;

    private final JdbcClient database;
    private final Lights lights;

    LightConditions(JdbcClient database, Lights lights) {
        this.database = database;
        this.lights = lights;
    }

    /**
     * A condition in SQL that both databases understand.
     *
     * @param sql about {@code service_case c}
     * @param days values of its named parameters
     */
    public record Condition(String sql, Map<String, Object> days) {}

    /** @return what is true of the cases with this light */
    public Condition of(Light light) {
        return switch (light) {
            case RED -> condition("t.state = 'MISSED' or %s and %s".formatted(RUNNING, OVERDUE), new HashMap<>());
            case YELLOW -> near("%s and not (%s) and (%s)");
            case GREEN -> near("t.state = 'MET' or %s and not (%s) and not (%s)");
        };
    }

    private Condition near(String pattern) {
        List<String> borders = new ArrayList<>();
        Map<String, Object> days = new HashMap<>();
        borders.add("t.paused_on is null and t.due <= :border");
        days.put("border", lights.latestYellow(null));
        for (LocalDate pausedOn : pauses()) {
            int place = borders.size();
            borders.add("t.paused_on is not null and t.paused_on = :paused%d and t.due <= :border%d"
                    .formatted(place, place));
            days.put("paused" + place, pausedOn);
            days.put("border" + place, lights.latestYellow(pausedOn));
        }
        return condition(pattern.formatted(RUNNING, OVERDUE, String.join(" or ", borders)), days);
    }

    private List<LocalDate> pauses() {
        return database.sql(PAUSES).query(LocalDate.class).list();
    }

    private Condition condition(String sql, Map<String, Object> days) {
        days.put("today", lights.today());
        return new Condition(OF_CASE.formatted(sql), days);
    }
}
