package org.tongban.cases.material;

/** How far a material of a case has come. */
public enum MaterialState {
    MISSING("未提交"),
    SUBMITTED("已提交"),
    /** Told in a one-time notice, or not up to standard when supplied. */
    TO_CORRECT("需补正"),
    /** Awaited after tolerant acceptance, and not in when its day was over. */
    OVERDUE("逾期未补交"),
    CHECKED("核对合格"),
    /** Issued by the government itself, so the organ looks it up and the applicant need not hand it in (免证办). */
    LOOKED_UP("免提交"),
    /** Not asked for because the applicant commits (告知承诺). */
    WAIVED("承诺免交");

    private final String label;

    MaterialState(String label) {
        this.label = label;
    }

    /** @return the Chinese word that people see */
    public String label() {
        return label;
    }
}
