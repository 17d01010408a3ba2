package org.tongban.cases;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface Ledger extends CrudRepository<LedgerEntry, Long> {

    List<LedgerEntry> findByCaseNumberOrderByAtAscIdAsc(String caseNumber);
}
