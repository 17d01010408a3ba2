package org.tongban.cases.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.term.TermKind;

/** Which limit came near or was missed. */
public enum SupervisionKind {
    /** 行政许可法 第三十二条第一款第四项. */
    DEEMED_ACCEPTANCE("逾期未告知，视为受理", true),
    PROMISED_LIMIT_NEAR("承诺时限将至", false),
    PROMISED_LIMIT_PASSED("超承诺时限", TermKind.PROMISED),
    STATUTORY_LIMIT_PASSED("超法定时限", TermKind.STATUTORY),
    INSPECTION_OVERDUE("现场核查逾期", true),
    /** 行政许可法 第四十五条: it takes longer than the applicant was told. */
    SPECIAL_PROCEDURE_OVERDUE("特别程序逾期", TermKind.SPECIAL),
    /** 行政许可法 第四十四条. */
    DELIVERY_OVERDUE("送达逾期", true),
    VERIFICATION_OVERDUE("承诺核查逾期", true),
    REVOCATION_OVERDUE("撤销决定逾期", true);

    private final String label;
    private final boolean red;
    private final @Nullable TermKind limit;

    SupervisionKind(String label, boolean red) {
        this(label, red, null);
    }

    SupervisionKind(String label, TermKind limit) {
        this(label, true, limit);
    }

    SupervisionKind(String label, boolean red, @Nullable TermKind limit) {
        this.label = label;
        this.red = red;
        this.limit = limit;
    }

    /** @return the kind that models call by this word, such as {@code delivery-overdue} */
    public static Optional<SupervisionKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    /** @return the limit of the case that must have passed; empty where a flow alone knows it */
    public Optional<TermKind> limit() {
        return Optional.ofNullable(limit);
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
