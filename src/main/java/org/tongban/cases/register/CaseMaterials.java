package org.tongban.cases.register;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;
import org.tongban.cases.material.CaseMaterial;

interface CaseMaterials extends CrudRepository<CaseMaterial, Long> {

    List<CaseMaterial> findByCaseNumberOrderById(String caseNumber);

    List<CaseMaterial> findByCaseNumberInOrderById(Collection<String> caseNumbers);
}
