package org.tongban.cases;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface Cases extends CrudRepository<Case, String> {

    List<Case> findByBundleNumberOrderByNumber(String bundleNumber);

    @Query("""
            select c from Case c
            where c.schedule.verificationDue between :first and :last
            or c.schedule.rectificationDue between :first and :last or c.schedule.statementDue between :first and :last
            or c.state in (RECEIVED, IN_CORRECTION, ACCEPTED, IN_REVIEW)
            and (c.schedule.promisedDue between :first and :last or c.schedule.statutoryDue between :first and :last
            or c.schedule.answerDue between :first and :last or c.schedule.correctionDue between :first and :last or c.schedule.toleranceDue between :first and :last
            or c.schedule.specialDue between :first and :last)
            order by c.number""")
    List<Case> withDatesBetween(LocalDate first, LocalDate last);

    @Query("""
            select c from Case c
            where c.acceptKind = TOLERANT and c.schedule.suppliedGoodOn is null and c.state in (ACCEPTED, IN_REVIEW)
            and c.region in :regions
            and exists (select m from CaseMaterial m
                where m.caseNumber = coalesce(c.bundleNumber, c.number) and m.state in (MISSING, TO_CORRECT))
            order by c.schedule.toleranceDue, c.number""")
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

interface CaseMaterials extends CrudRepository<CaseMaterial, Long> {

    List<CaseMaterial> findByCaseNumberOrderById(String caseNumber);

    List<CaseMaterial> findByCaseNumberInOrderById(Collection<String> caseNumbers);
}

interface Ledger extends CrudRepository<LedgerEntry, Long> {

    List<LedgerEntry> findByCaseNumberOrderById(String caseNumber);
}

interface Opinions extends CrudRepository<Opinion, Long> {

    List<Opinion> findByCaseNumberOrderById(String caseNumber);
}

interface SupervisionEntries extends CrudRepository<SupervisionEntry, Long> {

    List<SupervisionEntry> findByCaseNumberOrderById(String caseNumber);
}

interface Breaches extends CrudRepository<Breach, Long> {

    boolean existsByApplicantIdAndRepairedOnIsNull(String applicantId);
}

interface Drafts extends CrudRepository<Draft, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id")
    Optional<Draft> lock(String id);

    /** Counts one file more, and holds the draft until the transaction ends; 0 if it is submitted or has had the most. */
    @Modifying
    @Query("""
            update Draft d set d.uploads = d.uploads + 1, d.savedAt = :now
            where d.id = :id and d.caseNumber is null and d.uploads < :most""")
    int countUpload(String id, int most, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.savedAt <= :before order by d.savedAt")
    List<Draft> savedBefore(Instant before, Limit most);
}

interface DraftMaterials extends CrudRepository<DraftMaterial, Long> {

    List<DraftMaterial> findByDraftIdOrderById(String draftId);

    Optional<DraftMaterial> findByDraftIdAndCode(String draftId, String code);

    @Query("select coalesce(sum(m.file.size), 0) from DraftMaterial m where m.draftId = :draftId and m.code <> :code")
    long bytesBeside(String draftId, String code);

    @Modifying
    @Query("delete from DraftMaterial m where m.draftId in :draftIds")
    void deleteOf(List<String> draftIds);
}
