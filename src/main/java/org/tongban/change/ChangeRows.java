package org.tongban.change;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The table of changes. */
interface ChangeRows extends CrudRepository<Change, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select change from Change change where change.number = :number")
    Optional<Change> lock(String number);

    @Query("select change from Change change where change.publication.publishedAt is not null"
            + " order by change.publication.publishedAt desc, change.number desc")
    Slice<Change> published(Pageable page);

    @Query(
            "select change from Change change where change.publication.publishedAt is not null and change.publication.enforcedAt is null"
                    + " and change.effectiveFrom >= :today")
    List<Change> waiting(LocalDate today);

    @Query("select change from Change change where change.publication.publishedAt > :moment"
            + " or change.publication.publishedAt = :moment and change.number > :number")
    List<Change> publishedAfter(Instant moment, String number);
}
