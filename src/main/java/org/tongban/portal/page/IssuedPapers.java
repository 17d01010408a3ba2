package org.tongban.portal.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tongban.document.Documents;
import org.tongban.document.IssuedDocument;

/** Shows the papers of a case as they were issued, in a page that can run and fetch nothing. */
@Component
class IssuedPapers {

    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final Documents documents;

    IssuedPapers(Documents documents) {
        this.documents = documents;
    }

    /** Returns the papers of the case and of its child cases, oldest first. */
    List<IssuedDocument> of(String caseNumber) {
        return documents.ofWithChildren(caseNumber);
    }

    /**
     * Returns one paper of this case or of a child case.
     *
     * @throws NoSuchPage if it is not one of theirs
     */
    ResponseEntity<byte[]> show(String caseNumber, long id) {
        if (of(caseNumber).stream().noneMatch(paper -> paper.id() == id)) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(documents.get(id).html().getBytes(StandardCharsets.UTF_8));
    }
}
