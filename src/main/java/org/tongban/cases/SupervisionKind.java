package org.tongban.cases;

/** Which limit came near or was missed. */
public enum SupervisionKind {
    /** 行政许可法 第三十二条第一款第四项. */
    DEEMED_ACCEPTANCE("逾期未告知，视为受理", true),
    PROMISED_LIMIT_NEAR("承诺时限将至", false),
    PROMISED_LIMIT_PASSED("超承诺时限", true),
    STATUTORY_LIMIT_PASSED("超法定时限", true),
    INSPECTION_OVERDUE("现场核查逾期", true),
    /** 行政许可法 第四十五条: it takes longer than the applicant was told. */
    SPECIAL_PROCEDURE_OVERDUE("特别程序逾期", true),
    /** 行政许可法 第四十四条. */
    DELIVERY_OVERDUE("送达逾期", true),
    VERIFICATION_OVERDUE("承诺核查逾期", true),
    REVOCATION_OVERDUE("撤销决定逾期", true);

    private final String label;
    private final boolean red;

    SupervisionKind(String label, boolean red) {
        this.label = label;
        this.red = red;
    }

    /** @return the Chinese words that people see */
    public String label() {
        return label;
    }

    /** @return true for a red light, false for a yellow one */
    public boolean red() {
        return red;
    }
}
