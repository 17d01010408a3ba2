package org.tongban.cases.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface DraftMaterials extends CrudRepository<DraftMaterial, Long> {

    List<DraftMaterial> findByDraftIdOrderById(String draftId);

    Optional<DraftMaterial> findByDraftIdAndCode(String draftId, String code);

    @Query("select coalesce(sum(m.file.size), 0) from DraftMaterial m where m.draftId = :draftId and m.code <> :code")
    long bytesBeside(String draftId, String code);

    @Modifying
    @Query("delete from DraftMaterial m where m.draftId in :draftIds")
    void deleteOf(List<String> draftIds);
}
