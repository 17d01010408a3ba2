package org.tongban.cases.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface Ledger extends CrudRepository<LedgerEntry, Long> {

    int countByCaseNumberAndActorAndActInAndAtAfter(
            String caseNumber, String actor, Collection<String> acts, Instant after);

    List<LedgerEntry> findByCaseNumberOrderByAtAscIdAsc(String caseNumber);
}
