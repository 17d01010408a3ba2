package org.tongban.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.Applicant;
import org.tongban.cases.Case;

/** What every paper carries, whatever it says. */
record Sheet(DocumentKind kind, String title, DocumentNumber number, LocalDate day, Case subject, HallSettings hall) {

    public String caseNumber() {
        return subject.number();
    }

    public String offeringName() {
        return subject.offeringName();
    }

    /** Returns the name in quotation marks; marks inside it become single ones. */
    public String quotedOffering() {
        return "“" + offeringName().replace('“', '‘').replace('”', '’') + "”";
    }

    public String organ() {
        return hall.organ(subject.offering());
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

    /** Returns the identifier: in full on decisions and licences, else with its middle hidden. */
    public String idNumber() {
        Applicant applicant = subject.applicant();
        return kind.isDecision() ? applicant.idNumber() : applicant.maskedId();
    }

    public String idName() {
        return isPerson() ? "公民身份号码" : "统一社会信用代码";
    }

    public String you() {
        return isPerson() ? "你" : "你单位";
    }

    @Nullable
    public String phone() {
        return hall.phone();
    }

    private boolean isPerson() {
        return !"legal-person".equals(subject.applicant().kind());
    }
}
