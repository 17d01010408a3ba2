package org.tongban.document;

import java.time.Instant;
import org.tongban.document.content.DocumentKind;

/** Papers as lists show them. */
public final class PaperFixture {

    private PaperFixture() {}

    /** @return a notice of acceptance of 2025-03-03 */
    public static ListedDocument listed(long id, String caseNumber) {
        return new ListedDocument(
                id,
                caseNumber,
                DocumentKind.ACCEPTANCE,
                "受理通知书",
                "章政服受字〔2025〕1号",
                Instant.parse("2025-03-03T01:00:00Z"),
                "章贡区政务服务中心");
    }
}
