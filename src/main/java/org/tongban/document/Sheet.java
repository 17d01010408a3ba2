package org.tongban.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.Applicant;
import org.tongban.cases.Case;

/** What every paper carries, whatever it says. */
record Sheet(
        DocumentKind kind,
        String title,
        DocumentNumber number,
        LocalDate day,
        Case subject,
        HallSettings hall,
        Audience audience) {

    public String caseNumber() {
        return subject.number();
    }

    public String offeringName() {
        return subject.offeringName();
    }

    /** Returns the name in quotation marks; marks inside it become single ones. */
    public String quotedOffering() {
        return quoted(offeringName());
    }

    static String quoted(String name) {
        return "“" + name.replace('“', '‘').replace('”', '’') + "”";
    }

    public String organ() {
        return kind.isDecision() ? hall.organ(subject.offering()) : hall.reception(subject.offering());
    }

    public Seal seal() {
        return new Seal(organ(), kind.sealOf(organ()));
    }

    public String date() {
        return ChineseDate.of(day);
    }

    public String applicant() {
        return subject.applicant().name();
    }

    /** Returns the identifier as the paper's audience may read it. */
    public String idNumber() {
        return audience.number(subject.applicant());
    }

    public boolean isOfPerson() {
        return isPerson(subject.applicant());
    }

    public String idName() {
        return isOfPerson() ? "公民身份号码" : "统一社会信用代码";
    }

    public String you() {
        return you(subject.applicant());
    }

    static String you(Applicant applicant) {
        return isPerson(applicant) ? "你" : "你单位";
    }

    @Nullable
    public String phone() {
        return hall.phone();
    }

    private static boolean isPerson(Applicant applicant) {
        return !"legal-person".equals(applicant.kind());
    }
}
