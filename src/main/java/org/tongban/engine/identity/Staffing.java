package org.tongban.engine.identity;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds who holds a post in a region, by the same rule as {@link Memberships#regions}: what is written for a person counts first. */
@Component
public class Staffing {

    private static final String HOLDERS = """
            select m.user_id_ from act_id_membership m where m.group_id_ = :post and (
            exists (select 1 from act_id_tenant_member o where o.user_id_ = m.user_id_ and o.tenant_id_ = :region)
            or not exists (select 1 from act_id_tenant_member o where o.user_id_ = m.user_id_)
            and exists (select 1 from act_id_tenant_member g join act_id_membership n on n.group_id_ = g.group_id_
            where n.user_id_ = m.user_id_ and g.tenant_id_ = :region))""";

    private final EntityManager database;

    Staffing(EntityManager database) {
        this.database = database;
    }

    /**
     * @param post id of its group
     * @param region GB/T 2260 code; one that does not exist here has nobody
     * @return ids of the persons
     */
    public List<String> of(String post, String region) {
        return database.createNativeQuery(HOLDERS, String.class)
                .setParameter("post", post)
                .setParameter("region", region)
                .getResultList();
    }
}
