package org.tongban.cases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When the results of a one-thing are handed over; the applicant chooses. */
public enum HandOver {
    /** Each from its own decision on (行政许可法 第四十四条). */
    AS_READY("办好一项送一项"),
    TOGETHER("全部办好后一并领取");

    /** The field of every one-thing's form; its options are named as these are, in kebab-case. */
    public static final String FIELD = "handOver";

    private final String label;

    HandOver(String label) {
        this.label = label;
    }

    /** @return the Chinese words that people see */
    public String label() {
        return label;
    }

    /** @return the option of the form that means this */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return what was chosen; only who says so waits for the last item */
    public static HandOver chosen(@Nullable Object answer) {
        return TOGETHER.option().equals(answer) ? TOGETHER : AS_READY;
    }
}
