package org.tongban.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.tongban.document.content.DocumentKind;

/** One paper as it was issued. Nothing of it ever changes; a new fact makes a new paper. */
@Entity
@Immutable
public class IssuedDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_document_seq")
    @SequenceGenerator(name = "issued_document_seq", allocationSize = 50)
    private Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;
    private int issuedYear;
    private int running;
    private String number;
    private Instant issuedAt;
    private String organ;
    private String sealName;
    private String html;
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected IssuedDocument() {}

    IssuedDocument(Sheet sheet, Instant issuedAt, String html) {
        this.caseNumber = sheet.caseNumber();
        this.kind = sheet.kind();
        this.title = sheet.title();
        this.issuedYear = sheet.number().year();
        this.running = sheet.number().running();
        this.number = sheet.number().toString();
        this.issuedAt = issuedAt;
        this.organ = sheet.organ();
        this.sealName = sheet.seals().stream().map(Seal::name).collect(Collectors.joining("、"));
        this.html = html;
        this.sha256 = Sha256.of(html);
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** @return the title it carries, e.g. 食品经营许可证 */
    public String title() {
        return title;
    }

    /** @return the document number, e.g. 章政服受字〔2026〕000123号 */
    public String number() {
        return number;
    }

    /** @return the organ that issued it */
    public String organ() {
        return organ;
    }

    /** @return the seals it bears, joined by 、 */
    public String sealName() {
        return sealName;
    }

    /** @return the whole paper as issued, a page that needs nothing from outside */
    public String html() {
        return html;
    }

    /** @return SHA-256 of the page in UTF-8, hexadecimal */
    public String sha256() {
        return sha256;
    }

    boolean isIntact() {
        return sha256.equals(Sha256.of(html));
    }
}
