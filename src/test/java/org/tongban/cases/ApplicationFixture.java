package org.tongban.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.FieldProblem;
import org.tongban.catalog.Material;
import org.tongban.catalog.Offering;

/** Drafts, cases and refusals as an applicant meets them, for tests outside this package. */
public final class ApplicationFixture {

    /** Monday, 1 December 2025, 10:00 in the hall. */
    public static final Instant RECEIVED_AT = Instant.parse("2025-12-01T02:00:00Z");

    public static final String DRAFT = "5f0c6f0e-7a53-4f0e-9d4f-2b8f3f6c1c55";
    public static final String NUMBER = "20251201-36000-271828";
    public static final String CODE = "7KQ2M9XA";
    public static final StoredFile FILE = new StoredFile("0".repeat(64), "清单.pdf", "application/pdf", 1024L);

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final Applicant WANG =
            new Applicant("natural-person", "王小明", "36070219900101123X", "13800000000", "文清路1号");

    private ApplicationFixture() {}

    public static Draft draft(Offering offering) {
        return new Draft(DRAFT, offering.key(), "360702", Channel.API, RECEIVED_AT);
    }

    public static Draft submittedDraft(Offering offering) {
        Draft draft = draft(offering);
        draft.becomes(NUMBER, "key-1");
        return draft;
    }

    public static DraftMaterial put(String code) {
        return new DraftMaterial(DRAFT, code, FILE);
    }

    public static Case received(Offering offering) {
        return open(offering, NUMBER, null);
    }

    public static Case child(Offering item, int place) {
        return open(item, "%s-%02d".formatted(NUMBER, place), NUMBER);
    }

    public static Case inCorrection(Case subject, LocalDate due) {
        subject.askCorrections(due);
        return subject;
    }

    public static Case accepted(Case subject, AcceptKind kind) {
        var calendar = WorkingCalendar.load();
        subject.accept(
                kind,
                DAY,
                calendar.after(DAY, subject.schedule().promisedDays()),
                calendar.after(DAY, subject.schedule().statutoryDays()));
        return subject;
    }

    public static Case tolerated(Case subject, LocalDate due) {
        subject.schedule().materialBy(due);
        return accepted(subject, AcceptKind.TOLERANT);
    }

    public static Case approved(Case subject) {
        subject.approve(RECEIVED_AT);
        return subject;
    }

    public static CaseMaterial missing(Material listed) {
        return new CaseMaterial(NUMBER, listed);
    }

    public static CaseMaterial submitted(Material listed) {
        CaseMaterial material = missing(listed);
        material.handIn(FILE);
        return material;
    }

    public static CaseMaterial checked(Material listed) {
        CaseMaterial material = submitted(listed);
        material.check();
        return material;
    }

    public static CaseMaterial toCorrect(Material listed, String reason) {
        CaseMaterial material = missing(listed);
        material.ask(reason);
        return material;
    }

    public static UnknownCase unknownCase(String number) {
        return new UnknownCase(number);
    }

    public static UnknownDraft unknownDraft() {
        return new UnknownDraft();
    }

    public static InvalidApplication invalid(FieldProblem... problems) {
        return new InvalidApplication(List.of(problems));
    }

    private static Case open(Offering offering, String number, @org.jspecify.annotations.Nullable String bundle) {
        var opening = new CaseOpening(
                number,
                bundle,
                offering instanceof org.tongban.catalog.Bundle,
                offering.key(),
                offering.name(),
                offering.version(),
                "360702",
                Channel.API,
                CODE,
                WANG,
                "{}",
                false,
                false);
        return new Case(opening, new Schedule(RECEIVED_AT, offering.promisedDays(), offering.statutoryDays()));
    }
}
