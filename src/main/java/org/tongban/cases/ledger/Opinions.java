package org.tongban.cases.ledger;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface Opinions extends CrudRepository<Opinion, Long> {

    List<Opinion> findByCaseNumberOrderByAtAscIdAsc(String caseNumber);
}
