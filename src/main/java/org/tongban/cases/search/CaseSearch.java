package org.tongban.cases.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseCondition;
import org.tongban.cases.register.Case;
import org.tongban.cases.term.LightConditions;

/** Finds the cases that a person may see. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    private static final String PAGE =
            "select c.* from service_case c where %s order by c.received_at desc, c.number desc";
    private static final String COUNT = "select count(*) from (select c.number from service_case c where %s limit "
            + (CasePage.MOST + 1) + ") found";

    private final EntityManager database;
    private final CaseAccess access;
    private final LightConditions lights;

    CaseSearch(EntityManager database, CaseAccess access, LightConditions lights) {
        this.database = database;
        this.access = access;
        this.lights = lights;
    }

    /**
     * @param userId who looks
     * @param page counted from 1; beyond the last one the page is empty
     */
    public CasePage find(String userId, CaseFilter filter, int page) {
        List<CaseCondition> asked = new ArrayList<>(filter.conditions());
        if (filter.light() != null) {
            asked.add(condition(lights.of(filter.light())));
        }
        CaseCondition condition = access.seenBy(userId).and(asked);
        long found = (Long) query(COUNT, condition, Long.class).getSingleResult();
        int counted = (int) Math.min(found, CasePage.MOST);
        return new CasePage(page(condition, page, counted), page, counted, found > counted);
    }

    private static CaseCondition condition(LightConditions.Condition light) {
        return new CaseCondition(light.sql(), light.days());
    }

    private List<Case> page(CaseCondition condition, int page, int counted) {
        long first = (page - 1L) * CasePage.SIZE;
        List<?> found = first >= counted
                ? List.of()
                : query(PAGE, condition, Case.class)
                        .setFirstResult((int) first)
                        .setMaxResults(CasePage.SIZE)
                        .getResultList();
        return found.stream().map(Case.class::cast).map(Case::whole).toList();
    }

    private Query query(String sql, CaseCondition condition, Class<?> result) {
        Query query = database.createNativeQuery(sql.formatted(condition.sql()), result);
        condition.parameters().forEach(query::setParameter);
        return query;
    }
}
