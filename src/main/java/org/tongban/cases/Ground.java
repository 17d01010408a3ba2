package org.tongban.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the reason comes to, for which somebody does not get or does not keep what was applied for. */
public enum Ground {
    /** 行政许可法 第三十二条第一款第二项. */
    NOT_THIS_ORGAN("不属于本机关职权范围"),
    /** 行政许可法 第三十二条第一款第一项. */
    NO_LICENCE_NEEDED("依法不需要取得许可"),
    /** Where that is refused on the spot with all there is to mend, such as 不动产登记暂行条例 第十七条. */
    INCOMPLETE("申请材料不齐全或者不符合法定形式"),
    /** Told once, and still so. */
    STILL_INCOMPLETE("补正后仍不齐全或者不符合法定形式"),
    /** 行政许可法 第七十八条; of licences only. */
    FALSE_MATERIALS("隐瞒有关情况或者提供虚假材料"),
    /** Any other condition for taking an application on. */
    NOT_ACCEPTABLE("其他不符合受理条件的情形"),
    /** 行政许可法 第三十八条第二款. */
    UNMET_CONDITIONS("不符合法定条件、标准"),
    /** 行政许可法 第六十九条第二款、第七十九条. */
    FRAUD("以欺骗、贿赂等不正当手段取得"),
    /** What is committed to is not so, without deceit; not put right where the law lets it be put right first. */
    FALSE_COMMITMENT("承诺不实，不符合取得的条件"),
    /** The one-time notice was not answered in time. */
    CORRECTIONS_OVERDUE("逾期没有补正"),
    /** What was to come in after tolerant acceptance did not; of cases that ended so before they were decided instead. */
    MATERIAL_OVERDUE("逾期没有补交容缺材料"),
    /** An item that had to be granted before was not. */
    EARLIER_ITEM_FAILED("前面的事项没有办成"),
    /** With the one-thing it belongs to. */
    ENDED_WITH_BUNDLE("随“一件事”终止"),
    WITHDRAWN("申请人撤回申请"),
    /** An act of the hall, for which no law is claimed. */
    ADMINISTRATOR("管理员终止办理");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /** Tells whether it is for what materials lack, so that what lacks nothing is not refused with it. */
    public boolean isIncomplete() {
        return this == INCOMPLETE || this == STILL_INCOMPLETE;
    }

    /** @return the Chinese words that people see */
    public String label() {
        return label;
    }

    /** @return how posts' forms call it, e.g. {@code false-commitment} */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the ground that a post's form calls so; empty if there is none */
    public static Optional<Ground> of(String value) {
        return Arrays.stream(values())
                .filter(ground -> ground.value().equals(value))
                .findFirst();
    }
}
