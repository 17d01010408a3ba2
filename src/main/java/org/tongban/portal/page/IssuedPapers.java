package org.tongban.portal.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.Documents;
import org.tongban.document.IssuedDocument;
import org.tongban.document.ListedDocument;

/** Shows the papers of a case as they were issued, in a page that can run and fetch nothing. */
@Component
public class IssuedPapers {

    public static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final String MASKED = "********";

    private final Documents documents;
    private final CaseRegister register;

    IssuedPapers(Documents documents, CaseRegister register) {
        this.documents = documents;
        this.register = register;
    }

    /** Returns the papers of the case and of its child cases, oldest first. */
    public List<ListedDocument> of(String caseNumber) {
        return documents.ofWithChildren(caseNumber);
    }

    /**
     * Returns one paper of this case or of a child case to the applicant, as it was issued.
     *
     * @throws NoSuchPage if it is not one of theirs
     */
    public ResponseEntity<byte[]> show(String caseNumber, long id) {
        IssuedDocument paper = paper(caseNumber, id);
        return page(paper.html(), paper.sha256());
    }

    /**
     * Returns it to staff, without the query code: whoever knows it acts as the applicant.
     *
     * @throws NoSuchPage if it is not one of theirs
     */
    public ResponseEntity<byte[]> showToStaff(String caseNumber, long id) {
        IssuedDocument paper = paper(caseNumber, id);
        String masked = paper.html().replace(register.get(paper.caseNumber()).queryCode(), MASKED);
        return page(masked, paper.sha256() + "-masked");
    }

    private IssuedDocument paper(String caseNumber, long id) {
        if (of(caseNumber).stream().noneMatch(paper -> paper.id() == id)) {
            throw new NoSuchPage();
        }
        return documents.get(id);
    }

    /** A browser may keep it, and asks each time whether it may show it still. */
    private static ResponseEntity<byte[]> page(String html, String tag) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + tag + '"')
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
