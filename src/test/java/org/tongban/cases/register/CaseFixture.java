package org.tongban.cases.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.Channel;
import org.tongban.cases.Ground;
import org.tongban.cases.HandOver;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermFixture;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.StoredFile;

/** Cases in several states, for tests outside this package. */
public class CaseFixture {

    public static final Instant RECEIVED_AT = Instant.parse("2025-03-03T02:00:00Z");
    public static final Applicant WANG =
            new Applicant("natural-person", "王小明", "360702199001011234", "13800000000", "赣州市章贡区文清路1号");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();

    public static Case received(Offering offering) {
        return received(offering, WANG, "{}");
    }

    public static Case received(Offering offering, Applicant applicant, String answers) {
        return open(offering, applicant, UUID.randomUUID().toString().substring(0, 20), null, answers, Channel.WEB);
    }

    public static Case receivedAtWindow(Offering offering) {
        return open(offering, WANG, UUID.randomUUID().toString().substring(0, 20), null, "{}", Channel.WINDOW);
    }

    public static Case child(Case bundle, Offering item, int place) {
        return open(
                item,
                bundle.applicant(),
                "%s-%02d".formatted(bundle.number(), place),
                bundle.number(),
                bundle.answers(),
                bundle.channel());
    }

    public static Case accepted(Offering offering, AcceptKind kind) {
        return accepted(received(offering), kind);
    }

    public static Case accepted(Case subject, AcceptKind kind) {
        LocalDate day = subject.schedule().materialsReceivedOn();
        if (kind == AcceptKind.TOLERANT) {
            subject.schedule().put(TermKind.TOLERANCE, Term.of(day, 5, CALENDAR));
        }
        subject.accept(
                kind,
                day,
                Term.of(day, subject.schedule().promisedDays(), CALENDAR),
                subject.schedule().statutoryDays() == 0
                        ? null
                        : Term.of(day, subject.schedule().statutoryDays(), CALENDAR));
        return subject;
    }

    /** @param due by when it is to be decided, by the law as well */
    public static Case committedUntil(LocalDate due, Case subject) {
        return acceptedUntil(due, AcceptKind.COMMITTED, subject);
    }

    /** What the hall promises and what the law allows end on the same day. */
    public static Case acceptedUntil(LocalDate due, AcceptKind kind, Case subject) {
        Term limit = TermFixture.until(due);
        subject.accept(kind, subject.schedule().materialsReceivedOn(), limit, limit);
        return subject;
    }

    public static Case approved(Case subject) {
        subject.approve(RECEIVED_AT);
        return subject;
    }

    public static Case approvedBy(String rule, Case subject) {
        subject.approvedByRule(rule);
        return approved(subject);
    }

    public static Case issued(Case subject) {
        subject.issue();
        return subject;
    }

    public static Case rejected(Case subject, String reason) {
        return rejectedOn(subject, Ground.UNMET_CONDITIONS, reason);
    }

    public static Case rejectedOn(Case subject, Ground ground, String reason) {
        subject.reject(ground, reason, RECEIVED_AT);
        return subject;
    }

    public static Case refused(Case subject, String reason, String properOrgan) {
        Ground none = subject.state() == CaseState.IN_CORRECTION ? Ground.STILL_INCOMPLETE : Ground.NO_LICENCE_NEEDED;
        subject.refuse(properOrgan == null ? none : Ground.NOT_THIS_ORGAN, reason, properOrgan);
        return subject;
    }

    public static Case refusedOn(Case subject, Ground ground, String reason) {
        subject.refuse(ground, reason, null);
        return subject;
    }

    public static Case inCorrection(Case subject) {
        subject.askCorrections(Term.of(subject.schedule().materialsReceivedOn(), 15, CALENDAR));
        return subject;
    }

    public static Case lapsed(Case subject, String reason) {
        subject.lapse(reason, RECEIVED_AT);
        return subject;
    }

    public static Case terminated(Case subject, String reason) {
        subject.terminate(reason, RECEIVED_AT);
        return subject;
    }

    /** What was tolerated as missing was to come by this day. */
    public static Case awaitingUntil(Case subject, LocalDate day) {
        subject.schedule().put(TermKind.TOLERANCE, TermFixture.until(day));
        return subject;
    }

    /** A special procedure has stopped its limits since this day. */
    public static Case stopped(Case subject, LocalDate pausedOn) {
        subject.pause(pausedOn, TermFixture.until(pausedOn.plusDays(30)));
        return subject;
    }

    public static Case withdrawn(Case subject, String reason) {
        subject.withdraw(reason, RECEIVED_AT);
        return subject;
    }

    /** It may be revoked on this ground, as whoever has it was told. */
    public static Case told(Case subject, Ground ground) {
        subject.mayBeRevokedOn(ground);
        return subject;
    }

    public static Case revokedOn(Case subject, Ground ground, String reason) {
        subject.revoke(ground, reason, RECEIVED_AT);
        return subject;
    }

    public static Case revoked(Case subject, String reason) {
        subject.revoke(Ground.FRAUD, reason, RECEIVED_AT);
        return subject;
    }

    public static CaseMaterial missing(Case subject, Material listed) {
        return new CaseMaterial(subject.number(), listed);
    }

    /** Promised in writing, and not come. */
    public static CaseMaterial overdue(Case subject, Material listed) {
        CaseMaterial material = missing(subject, listed);
        material.promise();
        material.overdue();
        return material;
    }

    public static CaseMaterial waived(Case subject, Material listed) {
        return CaseMaterial.waived(subject.number(), listed);
    }

    public static CaseMaterial submitted(Case subject, Material listed) {
        var material = new CaseMaterial(subject.number(), listed);
        material.handIn(new StoredFile("0".repeat(64), listed.name() + ".pdf", "application/pdf", 1024L));
        return material;
    }

    /** It has come in once more. */
    public static void resubmitted(CaseMaterial material) {
        material.handIn(material.file().orElseThrow());
    }

    public static CaseMaterial faulty(Case subject, Material listed, String reason) {
        CaseMaterial material = submitted(subject, listed);
        material.ask(reason);
        return material;
    }

    private static Case open(
            Offering offering, Applicant applicant, String number, String bundle, String answers, Channel channel) {
        int statutory = 20;
        return new Case(
                new CaseOpening(
                        number,
                        bundle,
                        offering instanceof Bundle,
                        offering.key(),
                        offering.name(),
                        offering.version(),
                        "360702",
                        channel,
                        "ABCD2345",
                        applicant,
                        answers,
                        offering instanceof ServiceItem item && item.commitment() != null,
                        offering instanceof Bundle ? HandOver.AS_READY : null),
                new Schedule(RECEIVED_AT, offering.promisedDays(), statutory));
    }
}
