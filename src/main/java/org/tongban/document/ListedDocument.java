package org.tongban.document;

import java.time.Instant;
import java.time.LocalDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.document.content.DocumentKind;

/**
 * An issued paper as lists show it, read without its page of up to 200,000 characters.
 *
 * @param title the title it carries, e.g. 食品经营许可证
 * @param number the document number, e.g. 章政服受字〔2026〕000123号
 * @param organ the organ that issued it
 */
public record ListedDocument(
        Long id, String caseNumber, DocumentKind kind, String title, String number, Instant issuedAt, String organ) {

    /** @return the day it is dated */
    public LocalDate issuedOn() {
        return LocalDate.ofInstant(issuedAt, WorkingCalendar.ZONE);
    }
}
