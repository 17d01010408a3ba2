package org.tongban.cases.ledger;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface SupervisionEntries extends CrudRepository<SupervisionEntry, Long> {

    List<SupervisionEntry> findByCaseNumberOrderByAtAscIdAsc(String caseNumber);
}
