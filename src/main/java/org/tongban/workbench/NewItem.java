package org.tongban.workbench;

import java.time.LocalDate;
import org.tongban.command.Refusal;
import org.tongban.workbench.flow.InstantRule;
import org.tongban.workbench.flow.ItemFacts;
import org.tongban.workbench.flow.ItemFlow;

/** Writes the files of an item: flow, list entry, application form, and the table of an instant approval. */
final class NewItem {

    private final Workshop workshop;
    private final String key;

    NewItem(Workshop workshop, String key) {
        this.workshop = workshop;
        this.key = key;
    }

    void write(ItemPlan plan, LocalDate from) {
        String entry = new ItemFiles(plan).entry(from);
        String flow = new ItemFlow(new ItemFacts(workshop.parsed(entryFile(), entry))).draw();
        workshop.reserve(entryFile(), formFile(), flowFile(), ruleFile());
        workshop.write(entryFile(), entry);
        workshop.write(formFile(), new ItemFiles(plan).form());
        if (plan.instant()) {
            workshop.write(ruleFile(), new ItemFiles(plan).rule());
        }
        Library library = new Library(workshop)
                .applicants(key + "-application", plan.name() + "申请书")
                .applicants("power-of-attorney", "授权委托书");
        if (plan.tolerance() || plan.commitment()) {
            library.applicants(key + "-proof", plan.name() + "证明材料（请填写准确名称）");
        }
        library.save();
        workshop.write(flowFile(), flow);
    }

    /** Draws the flow anew from the entry as it is. */
    void redraw() {
        String drawn = new ItemFlow(facts()).draw();
        workshop.reserve(flowFile());
        workshop.write(flowFile(), drawn);
    }

    private ItemFacts facts() {
        return facts(workshop, key);
    }

    /** @throws Refusal if there is no such item, or its entry cannot be drawn */
    static ItemFacts facts(Workshop workshop, String key) {
        ItemFacts facts = new ItemFacts(workshop.entry("processes/item/" + key + ".yaml"));
        boolean needsTime = facts.hasTolerance()
                || facts.hasInspection()
                || !facts.specialProcedures().isEmpty();
        if (facts.isImmediate() && needsTime) {
            throw new Refusal("即办件当场决定，不能有可容缺的材料，也没有现场核查和特别程序：" + key);
        }
        return facts;
    }

    private String entryFile() {
        return "processes/item/" + key + ".yaml";
    }

    private String flowFile() {
        return "processes/item/" + key + ".bpmn";
    }

    private String formFile() {
        return "forms/apply/" + key + ".form";
    }

    private String ruleFile() {
        return "processes/rule/" + InstantRule.id(key) + ".dmn";
    }
}
