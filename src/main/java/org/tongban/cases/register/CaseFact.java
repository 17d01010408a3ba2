package org.tongban.cases.register;

import java.time.LocalDate;
import java.util.List;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.material.CaseMaterial;

/** What has just become true of a case, published in the transaction that made it so; documents follow from it. */
public sealed interface CaseFact {

    /** @return the case it is about */
    Case subject();

    record Received(Case subject, List<CaseMaterial> materials) implements CaseFact {}

    record Accepted(Case subject, List<CaseMaterial> materials) implements CaseFact {}

    /** The one-time notice was given (行政许可法 第三十二条). */
    record CorrectionsAsked(Case subject, List<CaseMaterial> materials) implements CaseFact {}

    /** @param materials what is to be mended, all of it, where the ground is that it is incomplete */
    record Refused(Case subject, List<CaseMaterial> materials) implements CaseFact {}

    /** A material awaited after tolerant acceptance is due soon. */
    record MaterialDueSoon(Case subject, List<CaseMaterial> materials, LocalDate due) implements CaseFact {}

    /** 行政许可法 第四十五条: the applicant is told how long it takes, to this day. */
    record SpecialProcedureStarted(Case subject, SpecialKind kind, int workingDays, LocalDate due, String arrangement)
            implements CaseFact {}

    /** Its limits run again from this day on. */
    record SpecialProcedureEnded(Case subject, LocalDate day) implements CaseFact {}

    record Lapsed(Case subject) implements CaseFact {}

    /** Taken back by the applicant; of a one-thing what was not decided yet. */
    record Withdrawn(Case subject, String reason) implements CaseFact {}

    /** Ended by an administrator; what was decided stays. */
    record Terminated(Case subject) implements CaseFact {}

    record Approved(Case subject) implements CaseFact {}

    record Rejected(Case subject) implements CaseFact {}

    record LicenceMade(Case subject) implements CaseFact {}

    record Closed(Case subject) implements CaseFact {}

    /** 消防法 第五十八条: what is not as committed is to be put right within so many working days, until the last of them. */
    record RectificationOrdered(Case subject, String found, int workingDays, LocalDate due) implements CaseFact {}

    /** 行政许可法 第七条: a licence may be revoked on these facts; until that day whoever has it is heard. */
    record RevocationIntended(Case subject, String found, int workingDays, LocalDate due) implements CaseFact {}

    /** Heard, and decided that the licence stands. */
    record LicenceKept(Case subject, String reason) implements CaseFact {}

    /** @param statement whether something was stated before, in Chinese */
    record LicenceRevoked(Case subject, String statement) implements CaseFact {}
}
