package org.tongban.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.material.Material;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.HallSettings;

/**
 * The one template of the commitment letter (告知承诺书示范文本, 国办发〔2020〕42号): what is published is drawn from the very
 * template that letters are issued from.
 */
@Component
public class CommitmentLetters {

    private final ITemplateEngine templates;
    private final HallSettings hall;

    CommitmentLetters(ITemplateEngine templates, HallSettings hall) {
        this.templates = templates;
        this.hall = hall;
    }

    /** Returns the letter as a whole HTML page, with what each item fills in left open. */
    public String blank() {
        return render(
                new Specimen(Commitment.LETTER, "〔事项名称〕", hall.name(), hall),
                Map.of(
                        "basis", "〔允许采用告知承诺方式的规定，写明名称和条款〕",
                        "conditions", List.of("〔逐项列明应当符合的条件〕"),
                        "waived", List.of("〔逐项列明免于提交的材料〕"),
                        "duty", "〔作出承诺后应当履行的义务〕",
                        "consequence", "〔不实承诺的法律后果及其依据〕",
                        "days", "〔核查期限〕",
                        "verifying", "〔怎样核查及其依据〕。"));
    }

    /** Returns the letter of one item as a whole HTML page; empty where the item offers no commitment. */
    public Optional<String> specimen(ServiceItem item) {
        return Optional.ofNullable(item.commitment()).map(commitment -> {
            List<String> waived = item.materials().stream()
                    .filter(Material::waivedOnCommitment)
                    .map(Material::name)
                    .toList();
            Specimen sheet = new Specimen(commitment.letter(), item.name(), hall.organ(item.key()), hall);
            return render(sheet, content(commitment, waived));
        });
    }

    /**
     * Returns what the template asks for: basis, conditions, what need not be handed in, duty and consequence.
     *
     * @param waived names of the materials the commitment stands in for
     */
    static Map<String, Object> content(Commitment commitment, List<String> waived) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "basis", commitment.basis().cited(),
                "conditions", commitment.conditions(),
                "waived", waived,
                "duty", commitment.duty(),
                "consequence", commitment.consequence(),
                "days", commitment.verification().workingDays()));
        content.put("verifying", commitment.verifying());
        return content;
    }

    private String render(Specimen sheet, Map<String, Object> content) {
        Map<String, Object> variables = new HashMap<>(content);
        variables.put("sheet", sheet);
        variables.put("confirmed", "申请人");
        return templates.process(DocumentKind.COMMITMENT.template(), new Context(Locale.CHINA, variables));
    }
}
