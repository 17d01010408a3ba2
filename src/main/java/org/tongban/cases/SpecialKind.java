package org.tongban.cases;

import java.util.Locale;

/** The procedures whose time does not count (行政许可法 第四十五条). */
public enum SpecialKind {
    HEARING("听证"),
    TENDER("招标"),
    AUCTION("拍卖"),
    GOODS_INSPECTION("检验"),
    TESTING("检测"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    EXPERT_REVIEW("专家评审");

    private final String label;

    SpecialKind(String label) {
        this.label = label;
    }

    /** @return the Chinese name, as the list entries write it */
    public String label() {
        return label;
    }

    /** @return in lower case with hyphens, as forms send it */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param value in lower case with hyphens, as forms send it
     * @throws IllegalArgumentException if there is no such procedure
     */
    public static SpecialKind of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
