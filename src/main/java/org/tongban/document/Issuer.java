package org.tongban.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Case;

/** Issues papers: numbers, dates, renders, seals and keeps them, in the transaction of the fact they follow from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Issuer {

    private final Numbers numbers;
    private final IssuedDocuments documents;
    private final ITemplateEngine templates;
    private final HallSettings hall;
    private final Clock clock;

    Issuer(Numbers numbers, IssuedDocuments documents, ITemplateEngine templates, HallSettings hall, Clock clock) {
        this.numbers = numbers;
        this.documents = documents;
        this.templates = templates;
        this.hall = hall;
        this.clock = clock;
    }

    void issue(DocumentKind kind, Case subject, Map<String, ?> content) {
        issue(kind, kind.title(), subject, content);
    }

    /**
     * @param title in place of the kind's own
     * @param content what the kind's template asks for, besides the sheet
     */
    void issue(DocumentKind kind, String title, Case subject, Map<String, ?> content) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        var sheet = new Sheet(kind, title, numbers.next(kind, day), day, subject, hall);
        documents.save(new IssuedDocument(sheet, now, render(sheet, content)));
    }

    private String render(Sheet sheet, Map<String, ?> content) {
        Map<String, Object> variables = new HashMap<>(content);
        variables.put("sheet", sheet);
        return templates.process(sheet.kind().template(), new Context(Locale.CHINA, variables));
    }
}
