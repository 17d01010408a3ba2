package org.tongban.workbench;

import org.jspecify.annotations.Nullable;
import org.tongban.command.Refusal;

/**
 * What a designer said of a new item.
 *
 * @param type as in the national list, such as 行政许可
 * @param procedure key of the law its procedure follows
 * @param immediate decided at the window, else within the promised limit
 * @param instant decided by rule where the rule fits
 * @param special null for none
 * @param document what the item rests on; null where it is not known yet
 * @param promised working days; null for as many as its posts need
 * @param examine name of the examining step
 */
record ItemPlan(
        String key,
        String name,
        String type,
        String procedure,
        boolean immediate,
        boolean instant,
        boolean commitment,
        boolean tolerance,
        boolean inspection,
        @Nullable Special special,
        @Nullable String document,
        @Nullable String article,
        @Nullable Integer promised,
        String examine) {

    private static final int EXAMINE = 2;
    static final int INSPECT = 5;

    /** As the stage {@code decide} gives its posts. */
    static final int REVIEW = 1;

    static final int DECIDE = 1;

    /** As the stage {@code special-procedure} gives for arranging one; the procedure itself does not count. */
    static final int ARRANGE = 1;

    private static final String UNKNOWN = "请填写";

    /** @throws Refusal if what was said does not fit together */
    ItemPlan {
        if (!key.matches("[a-z]+(-[a-z]+)*")) {
            throw new Refusal("事项的键应为小写英文字母，词之间用短横线，例如 food-business-licence：" + key);
        }
        if (immediate && (tolerance || inspection || special != null)) {
            throw new Refusal("即办件当场决定，不能容缺受理，也没有现场核查和特别程序；需要的，应为承诺件（--kind committed）。");
        }
        if (instant && !immediate) {
            throw new Refusal("即时核准（--instant）用于即办件（--kind immediate）。");
        }
    }

    @Override
    public Integer promised() {
        if (promised == null) {
            return others() + (immediate ? 1 : EXAMINE);
        }
        if (promised <= others()) {
            throw new Refusal("承诺时限%d个工作日不够，各岗位合计至少需要%d个工作日。".formatted(promised, others() + 1));
        }
        return promised;
    }

    @Override
    public String document() {
        return document == null ? UNKNOWN : document;
    }

    @Override
    public String article() {
        return article == null ? "第〇条" : article;
    }

    int examineDays() {
        return Math.min(EXAMINE, promised() - others());
    }

    /** What the posts need besides the one that examines or decides at the window. */
    private int others() {
        return immediate ? 0 : (inspection ? INSPECT : 0) + (special == null ? 0 : ARRANGE) + REVIEW + DECIDE;
    }
}
