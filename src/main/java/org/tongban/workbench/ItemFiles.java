package org.tongban.workbench;

import java.time.LocalDate;
import org.tongban.workbench.drawing.Words;
import org.tongban.workbench.flow.InstantRule;

/** The files of a new item, as its plan has them. */
record ItemFiles(ItemPlan plan) {

    private static final int STATUTORY = 20;

    String entry(LocalDate from) {
        Template template = Template.named("item.yaml")
                .with("today", from)
                .with("kind", plan.immediate() ? "immediate" : "committed")
                .with("type", plan.type())
                .with("procedure", plan.procedure())
                .with("statutory", Math.max(STATUTORY, plan.promised()))
                .with("promised", plan.promised())
                .with("tolerance", plan.tolerance())
                .with("commitment", plan.commitment())
                .with("examine", plan.examine())
                .with("examineDays", plan.examineDays())
                .with("inspectionDays", ItemPlan.INSPECT)
                .with("reviewDays", ItemPlan.REVIEW)
                .with("decideDays", ItemPlan.DECIDE)
                .where("proof", plan.tolerance() || plan.commitment())
                .where("commitment", plan.commitment())
                .where("inspection", plan.inspection())
                .where("instant", plan.instant())
                .where("onTheSpot", plan.immediate() && !plan.instant())
                .where("committed", !plan.immediate())
                .with("separation", separation())
                .where("separated", !plan.immediate() || plan.commitment());
        return new Explained("item").text(named(withLimits(template)).fill());
    }

    private Template withLimits(Template template) {
        if (plan.special() != null) {
            template.where("special", true)
                    .with("specialName", plan.special().name())
                    .with("specialDays", plan.special().days())
                    .with("arrangeDays", ItemPlan.ARRANGE);
        }
        boolean licence = plan.type().equals("行政许可");
        return template.with("limitDocument", licence ? "中华人民共和国行政许可法" : plan.document())
                .with("limitArticle", licence ? "第四十二条" : plan.article());
    }

    String form() {
        return named(Template.named("item.form"))
                .with("comma", plan.commitment() ? "," : "")
                .where("commitment", plan.commitment())
                .fill();
    }

    String rule() {
        return named(Template.named("instant-approval.dmn"))
                .with("rule", InstantRule.id(plan.key()))
                .with("ruleName", plan.name().replaceAll("[^\\p{IsHan}]", "") + "即时核准规则")
                .fill();
    }

    private Template named(Template template) {
        return template.with("key", plan.key())
                .with("name", plan.name())
                .with("camel", Words.camelCase(plan.key()))
                .with("pascal", Words.pascalCase(plan.key()))
                .with("document", plan.document())
                .with("article", plan.article());
    }

    /** Whoever examines does not review or decide, and whoever decides does not verify. */
    private String separation() {
        return (plan.immediate() ? "" : "examination, review, ") + "decision"
                + (plan.commitment() ? ", verification" : "");
    }
}
