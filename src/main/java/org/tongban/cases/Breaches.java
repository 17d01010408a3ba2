package org.tongban.cases;

import org.springframework.data.repository.CrudRepository;

interface Breaches extends CrudRepository<Breach, Long> {

    boolean existsByApplicantIdAndRepairedOnIsNull(String applicantId);
}
