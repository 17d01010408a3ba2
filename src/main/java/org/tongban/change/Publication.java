package org.tongban.change;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has become of a change since it was made known: put into force, and reported in time or late (A1). */
@Embeddable
public class Publication {

    private Instant publishedAt;
    private @Nullable Instant enforcedAt;
    private LocalDate reportDue;
    private @Nullable Instant reportOverdueAt;
    private @Nullable Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(Instant publishedAt, LocalDate reportDue) {
        this.publishedAt = publishedAt;
        this.reportDue = reportDue;
    }

    /** Tells whether its models are still to be deployed. */
    boolean isToEnforce() {
        return enforcedAt == null;
    }

    void enforced(Instant at) {
        enforcedAt = at;
    }

    boolean isToReport() {
        return reportedAt == null;
    }

    void reported(Instant at) {
        reportedAt = at;
    }

    /** Tells whether it is to be noted that nobody has reported it; once is enough. */
    boolean lacksReport() {
        return reportedAt == null && reportOverdueAt == null;
    }

    void reportOverdue(Instant at) {
        reportOverdueAt = at;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Returns the last day for reporting and making it known. */
    public LocalDate reportDue() {
        return reportDue;
    }

    /** Returns when it was noted that the report was late. */
    public Optional<Instant> reportOverdueAt() {
        return Optional.ofNullable(reportOverdueAt);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }
}
