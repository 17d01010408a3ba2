package org.tongban.cases.trust;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface Breaches extends CrudRepository<Breach, Long> {

    boolean existsByApplicantIdAndRepairedOnIsNull(String applicantId);

    List<Breach> findByApplicantIdAndCaseNumberOrderByIdAsc(String applicantId, String caseNumber);
}
