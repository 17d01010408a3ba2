package org.tongban.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.Remedy;
import org.tongban.document.content.Addressed;
import org.tongban.document.content.Audience;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.HallSettings;
import org.tongban.document.content.Sentence;

/**
 * What every paper carries, whatever it says.
 *
 * @param offeringName what it is on, with what is applied for where the name does not say it
 * @param sealers who seals it before the organ that issues it
 */
record Sheet(
        DocumentKind kind,
        String title,
        DocumentNumber number,
        LocalDate day,
        Case subject,
        String offeringName,
        HallSettings hall,
        Audience audience,
        Addressed addressed,
        List<String> sealers) {

    Sheet numbered(DocumentNumber taken) {
        return new Sheet(kind, title, taken, day, subject, offeringName, hall, audience, addressed, sealers);
    }

    public String caseNumber() {
        return subject.number();
    }

    /** Returns the name in quotation marks. */
    public String quotedOffering() {
        return Sentence.quoted(offeringName);
    }

    public String organ() {
        return kind.isDecision() ? hall.organ(subject.offering()) : hall.reception(subject.offering());
    }

    /** Returns its seals in their order, the last one that of the organ that issues it. */
    public List<Seal> seals() {
        return Stream.concat(sealers.stream().filter(sealer -> !sealer.equals(organ())), Stream.of(organ()))
                .map(sealer -> new Seal(sealer, kind.sealOf(sealer, hall.specialSeal(sealer))))
                .toList();
    }

    public String date() {
        return ChineseDate.of(day);
    }

    /** Returns the identifier as the paper's audience may read it. */
    public String idNumber() {
        return audience.number(subject.applicant());
    }

    public boolean isOfPerson() {
        return !subject.applicant().isOrganisation();
    }

    public String idName() {
        return Addressed.idName(subject.applicant());
    }

    /** Returns whom it is addressed to, with names and numbers. */
    public String addressee() {
        return addressed.line(audience);
    }

    /** Returns who has what is granted. */
    public String holder() {
        return addressed.holder();
    }

    /** Returns who applied, with names and numbers. */
    public String applicantLine() {
        return addressed.applicantLine(audience);
    }

    /** Returns who applied, and promised with it. */
    public String applying() {
        return addressed.applying();
    }

    /** Returns who commits. */
    public String committing() {
        return addressed.committing();
    }

    /** Returns who uses a way to contest; empty where that is whoever is addressed. */
    public String using(Remedy remedy) {
        return addressed.using(remedy);
    }

    public String you() {
        return addressed.you();
    }

    @Nullable
    public String phone() {
        return hall.phone();
    }
}
