package org.tongban.document;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives every paper its number. */
@Component
class Numbers {

    private final AllDocumentSeries series;
    private final IssuedDocuments documents;
    private final HallSettings hall;

    Numbers(AllDocumentSeries series, IssuedDocuments documents, HallSettings hall) {
        this.series = series;
        this.documents = documents;
        this.hall = hall;
    }

    DocumentNumber next(DocumentKind kind, LocalDate day) {
        int running = series.findByKind(kind)
                .orElseThrow(() -> new IllegalStateException("No series for " + kind))
                .next(day.getYear(), year -> documents.lastRunning(kind, year));
        return new DocumentNumber(hall.prefix(), kind.word(), day.getYear(), running);
    }
}
