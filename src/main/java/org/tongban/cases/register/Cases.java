package org.tongban.cases.register;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface Cases extends CrudRepository<Case, String> {

    List<Case> findByBundleNumberOrderByNumber(String bundleNumber);

    @Query("""
            select c from Case c left join c.schedule.terms.rows t on key(t) = TOLERANCE
            where c.acceptKind = TOLERANT and c.schedule.suppliedGoodOn is null and c.state in (ACCEPTED, IN_REVIEW)
            and c.region in :regions
            and exists (select m from CaseMaterial m
                where m.caseNumber = coalesce(c.bundleNumber, c.number) and m.state in (MISSING, TO_CORRECT))
            order by t.due, c.number""")
    List<Case> awaitingMaterials(Collection<String> regions, Limit most);

    @Query("""
            select c from Case c
            where c.barredUntil >= :day and c.offering = :offering and c.applicant.idNumber = :idNumber
            order by c.barredUntil desc""")
    List<Case> barred(String offering, String idNumber, LocalDate day, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select c from Case c
            where c.number = (select coalesce(o.bundleNumber, o.number) from Case o where o.number = :number)""")
    Optional<Case> lockRootOf(String number);
}
