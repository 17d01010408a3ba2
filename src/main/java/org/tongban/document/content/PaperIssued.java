package org.tongban.document.content;

import java.time.LocalDate;
import org.tongban.cases.register.Case;

/**
 * A paper was issued to the applicant, published in its transaction.
 *
 * @param day which it bears
 */
public record PaperIssued(Case subject, DocumentKind kind, LocalDate day) {}
