package org.tongban.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface CaseMaterials extends CrudRepository<CaseMaterial, Long> {

    List<CaseMaterial> findByCaseNumberOrderById(String caseNumber);

    List<CaseMaterial> findByCaseNumberInOrderById(Collection<String> caseNumbers);
}
