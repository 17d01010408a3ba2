package org.tongban.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IssuedDocuments extends Repository<IssuedDocument, Long> {

    IssuedDocument save(IssuedDocument document);

    Optional<IssuedDocument> findById(Long id);

    /** Reads no page: lists show none. */
    List<ListedDocument> findByCaseNumberInOrderByIssuedAtAscIdAsc(Collection<String> caseNumbers);
}
