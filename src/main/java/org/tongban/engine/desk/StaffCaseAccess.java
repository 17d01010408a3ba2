package org.tongban.engine.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseCondition;
import org.tongban.engine.people.Memberships;
import org.tongban.organisation.HeldPost;

/**
 * Opens a case of the own regions to those whose post it waits for, to those who work or have worked on it, and to the
 * window while it awaits a material, one-thing and items alike. One condition answers for a single case and for lists.
 */
@Component
@Transactional(readOnly = true)
class StaffCaseAccess implements CaseAccess {

    private static final String TOUCHED = """
            select l.case_number as number from ledger_entry l where l.actor = :person and l.actor not in ('%s', '%s')
            union all
            select e.business_key_ as number from act_ru_identitylink i
            join act_ru_task t on t.id_ = i.task_id_
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            where i.type_ = 'candidate' and i.group_id_ in (:posts)
            union all
            select a.number from service_case a
            where :window in (:posts) and a.accept_kind = 'TOLERANT' and a.state in ('ACCEPTED', 'IN_REVIEW')
            and exists (select 1 from case_material m where m.case_number = coalesce(a.bundle_number, a.number)
            and m.state in ('MISSING', 'TO_CORRECT', 'SUBMITTED'))""".formatted(Actor.SYSTEM.id(), Actor.APPLICANT.id());

    private static final String SEEN = """
            c.region in (:regions) and c.number in (
            select t.number from (%1$s) t
            union all
            select k.number from (%1$s) t join service_case k on k.bundle_number = t.number
            union all
            select k.bundle_number from (%1$s) t join service_case k on k.number = t.number
            where k.bundle_number is not null)""".formatted(TOUCHED);

    private static final String ONE = "select count(*) from service_case c where c.number = :asked and (%s)";

    private final EntityManager database;
    private final Memberships memberships;
    private final DocumentCheckers checkers;
    private final WindowClerks clerks;

    StaffCaseAccess(EntityManager database, Memberships memberships, DocumentCheckers checkers, WindowClerks clerks) {
        this.database = database;
        this.memberships = memberships;
        this.checkers = checkers;
        this.clerks = clerks;
    }

    @Override
    public boolean maySee(String userId, String caseNumber) {
        CaseCondition seen = seenBy(userId);
        if (seen.equals(CaseCondition.ALL)) {
            return true;
        }
        Query query = database.createNativeQuery(ONE.formatted(seen.sql()), Long.class)
                .setParameter("asked", caseNumber);
        seen.parameters().forEach(query::setParameter);
        return (Long) query.getSingleResult() > 0;
    }

    @Override
    public CaseCondition seenBy(String userId) {
        List<String> posts = memberships.groups(userId);
        if (Memberships.administer(posts)) {
            return CaseCondition.ALL;
        }
        List<String> regions = memberships.regions(userId);
        if (regions.isEmpty()) {
            return CaseCondition.NONE;
        }
        return new CaseCondition(
                SEEN,
                Map.of(
                        "person",
                        userId,
                        "posts",
                        orNone(posts),
                        "regions",
                        regions,
                        "window",
                        HeldPost.WINDOW.group()));
    }

    @Override
    public Optional<Actor> comparingDocuments(String userId, String caseNumber) {
        return maySee(userId, caseNumber) ? checkers.find(userId, caseNumber) : Optional.empty();
    }

    @Override
    public Optional<Actor> administering(String userId) {
        return Memberships.administer(memberships.groups(userId))
                ? Optional.of(new Actor(userId, memberships.nameOf(userId), "管理员"))
                : Optional.empty();
    }

    @Override
    public Optional<Actor> takingIn(String userId) {
        return clerks.find(userId);
    }

    /** SQL knows no empty list; no group has an empty id. */
    private static List<String> orNone(List<String> posts) {
        return posts.isEmpty() ? List.of("") : posts;
    }
}
