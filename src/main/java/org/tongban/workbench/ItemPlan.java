package org.tongban.workbench;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.command.Refusal;
import org.tongban.workbench.drawing.Words;
import org.tongban.workbench.flow.InstantRule;

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

    /**
     * A procedure outside the limits.
     *
     * @param name as the list writes it, such as 听证
     * @param days working days it may take
     */
    record Special(String name, int days) {

        private static final Pattern WORDS = Pattern.compile("(听证|招标|拍卖|检验|检测|检疫|鉴定|专家评审)[:：]([1-9][0-9]{0,2})");

        /** @throws Refusal if these are no such words as {@code 听证:20} */
        static Special of(String words) {
            Matcher matcher = WORDS.matcher(words);
            if (!matcher.matches()) {
                throw new Refusal("特别程序应写成 听证:20 的样子：听证、招标、拍卖、检验、检测、检疫、鉴定或者专家评审，和工作日数。");
            }
            return new Special(matcher.group(1), Integer.parseInt(matcher.group(2)));
        }
    }

    private static final int EXAMINE = 2;
    private static final int INSPECT = 5;

    /** As the stage {@code decide} gives its posts. */
    static final int REVIEW = 1;

    static final int DECIDE = 1;

    /** As the stage {@code special-procedure} gives for arranging one; the procedure itself does not count. */
    static final int ARRANGE = 1;

    private static final int STATUTORY = 20;
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

    String entry(LocalDate from) {
        Template template = Template.named("item.yaml")
                .with("today", from)
                .with("kind", immediate ? "immediate" : "committed")
                .with("type", type)
                .with("procedure", procedure)
                .with("statutory", Math.max(STATUTORY, promised()))
                .with("promised", promised())
                .with("tolerance", tolerance)
                .with("commitment", commitment)
                .with("examine", examine)
                .with("examineDays", examineDays())
                .with("inspectionDays", INSPECT)
                .with("reviewDays", REVIEW)
                .with("decideDays", DECIDE)
                .where("proof", tolerance || commitment)
                .where("commitment", commitment)
                .where("inspection", inspection)
                .where("instant", instant)
                .where("onTheSpot", immediate && !instant)
                .where("committed", !immediate)
                .with("separation", separation())
                .where("separated", !immediate || commitment);
        if (special != null) {
            template.where("special", true)
                    .with("specialName", special.name())
                    .with("specialDays", special.days())
                    .with("arrangeDays", ARRANGE);
        }
        boolean licence = type.equals("行政许可");
        template.with("limitDocument", licence ? "中华人民共和国行政许可法" : document())
                .with("limitArticle", licence ? "第四十二条" : article());
        return new Explained("item").text(named(template).fill());
    }

    String form() {
        return named(Template.named("item.form"))
                .with("comma", commitment ? "," : "")
                .where("commitment", commitment)
                .fill();
    }

    String rule() {
        return named(Template.named("instant-approval.dmn"))
                .with("rule", InstantRule.id(key))
                .with("ruleName", name.replaceAll("[^\\p{IsHan}]", "") + "即时核准规则")
                .fill();
    }

    private Template named(Template template) {
        return template.with("key", key)
                .with("name", name)
                .with("camel", Words.camelCase(key))
                .with("pascal", Words.pascalCase(key))
                .with("document", document())
                .with("article", article());
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

    /** Whoever examines does not review or decide, and whoever decides does not verify. */
    private String separation() {
        return (immediate ? "" : "examination, review, ") + "decision" + (commitment ? ", verification" : "");
    }

    private int examineDays() {
        return Math.min(EXAMINE, promised() - others());
    }

    /** What the posts need besides the one that examines or decides at the window. */
    private int others() {
        return immediate ? 0 : (inspection ? INSPECT : 0) + (special == null ? 0 : ARRANGE) + REVIEW + DECIDE;
    }
}
