package org.tongban.document;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssuedDocuments extends Repository<IssuedDocument, Long> {

    IssuedDocument save(IssuedDocument document);

    Optional<IssuedDocument> findById(Long id);

    List<IssuedDocument> findByCaseNumberInOrderByIssuedAtAscIdAsc(Collection<String> caseNumbers);

    @Query("select coalesce(max(d.running), 0) from IssuedDocument d where d.kind = :kind and d.issuedYear = :year")
    int lastRunning(DocumentKind kind, int year);
}

interface AllDocumentSeries extends Repository<DocumentSeries, DocumentKind> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DocumentSeries> findByKind(DocumentKind kind);
}
