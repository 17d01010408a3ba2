package org.tongban.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.document.content.Addressing;
import org.tongban.document.content.Audience;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.HallSettings;
import org.tongban.document.content.PaperIssued;
import org.tongban.document.waiting.Unnumbered;
import org.tongban.document.words.Sealing;
import org.tongban.document.words.Wording;

/** Issues papers: numbers, dates, words, seals and keeps them, in the transaction of the fact they follow from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Issuer {

    private final Numbers numbers;
    private final Unnumbered unnumbered;
    private final IssuedDocuments documents;
    private final ITemplateEngine templates;
    private final Wording wording;
    private final Addressing addressing;
    private final Sealing sealing;
    private final HallSettings hall;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Issuer(
            Numbers numbers,
            Unnumbered unnumbered,
            IssuedDocuments documents,
            ITemplateEngine templates,
            Wording wording,
            Addressing addressing,
            Sealing sealing,
            HallSettings hall,
            Clock clock,
            ApplicationEventPublisher events) {
        this.numbers = numbers;
        this.unnumbered = unnumbered;
        this.documents = documents;
        this.templates = templates;
        this.wording = wording;
        this.addressing = addressing;
        this.sealing = sealing;
        this.hall = hall;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Issues a paper in the words of the procedure; none where its law has no such paper.
     *
     * @param places what fills the words in
     * @param content what the kind's template asks for, besides the sheet and the words
     */
    void issue(DocumentKind kind, PaperKind paper, Case subject, Map<String, String> places, Map<String, ?> content) {
        wording.of(paper, subject, places).ifPresent(words -> {
            Map<String, Object> variables = new HashMap<>(content);
            variables.put("words", words);
            String series = Objects.requireNonNullElse(words.series(), kind.word());
            issue(sheet(kind, words.title(), subject, sealing.organs(paper, subject)), series, variables);
        });
    }

    /**
     * @param title what stands at its head
     * @param content what the kind's template asks for, besides the sheet
     */
    void issue(DocumentKind kind, String title, Case subject, Map<String, ?> content) {
        issue(sheet(kind, title, subject, List.of()), kind.word(), content);
    }

    private Sheet sheet(DocumentKind kind, String title, Case subject, List<String> sealers) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return new Sheet(
                kind,
                title,
                DocumentNumber.blank(day),
                day,
                subject,
                wording.matter(subject),
                hall,
                Audience.of(kind, wording.publishes(subject)),
                addressing.of(subject),
                sealers);
    }

    private void issue(Sheet sheet, String series, Map<String, ?> content) {
        Instant now = clock.instant();
        String html = render(sheet, content);
        unnumbered.add(() -> keep(sheet, numbers.next(sheet.kind(), series, sheet.day()), now, html));
        events.publishEvent(new PaperIssued(sheet.subject(), sheet.kind(), sheet.day()));
    }

    private void keep(Sheet blank, DocumentNumber number, Instant now, String html) {
        String numbered = html.replace(blank.number().toString(), HtmlUtils.htmlEscape(number.toString(), "UTF-8"));
        documents.save(new IssuedDocument(blank.numbered(number), now, numbered));
    }

    private String render(Sheet sheet, Map<String, ?> content) {
        Map<String, Object> variables = new HashMap<>(content);
        variables.put("sheet", sheet);
        return templates.process(sheet.kind().template(), new Context(Locale.CHINA, variables));
    }
}
