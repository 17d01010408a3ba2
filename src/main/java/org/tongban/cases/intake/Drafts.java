package org.tongban.cases.intake;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

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
