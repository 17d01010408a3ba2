package org.tongban.cases.term;

/** The limits that a case may have, by the names that models, papers and people use. */
public enum TermKind {
    PROMISED("承诺时限", Whose.DECIDING),
    STATUTORY("法定时限", Whose.DECIDING),
    /** 行政许可法 第三十二条第一款第四项: else the application counts as accepted. */
    ANSWER("答复期限", Whose.HALL),
    CORRECTION("补正期限", Whose.APPLICANT),
    TOLERANCE("容缺期限", Whose.APPLICANT),
    /** 行政许可法 第四十五条: what the applicant was told that it takes. */
    SPECIAL("特别程序期限", Whose.HALL),
    VERIFICATION("核查期限", Whose.HALL),
    /** 消防法 第五十八条. */
    RECTIFICATION("改正期限", Whose.APPLICANT),
    /** 行政许可法 第七条. */
    STATEMENT("陈述期限", Whose.APPLICANT);

    private enum Whose {
        DECIDING,
        HALL,
        APPLICANT
    }

    private final String label;
    private final Whose whose;

    TermKind(String label, Whose whose) {
        this.label = label;
        this.whose = whose;
    }

    /** @return its Chinese name */
    public String label() {
        return label;
    }

    /** Tells whether it runs until the decision, and stands still while a special procedure goes on. */
    boolean isToDecide() {
        return whose == Whose.DECIDING;
    }

    /** Tells whether its days are given to the applicant. */
    boolean isApplicants() {
        return whose == Whose.APPLICANT;
    }
}
