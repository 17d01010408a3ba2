package org.tongban.engine.check.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.catalog.source.Forms;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.rule.FeelConditions;
import org.tongban.form.Conditions;

/** A post sees the case first and decides by a click of its own. */
public final class PostFormRules {

    private static final List<String> FIRST =
            List.of("Text_Case", "Table_Applicant", "Table_Progress", "Table_Materials");
    private static final List<String> CHANGE_FIRST =
            List.of("Text_Change", "Table_Proposal", "Table_Items", "Table_Differences", "Table_Findings");
    private static final Conditions CONDITIONS = new FeelConditions();
    private static final Pattern WRITTEN_BY_THE_SYSTEM =
            Pattern.compile("\\{\\{(caseInfo\\.(itemName|light|dueOn|page)|changeInfo\\.(number|effectiveFrom|state)"
                    + "|#if caseInfo\\.(dueOn != null|dueProvisional)|/if)}}");
    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "readable-form",
                    "decisions/0019",
                    "岗位表单应当能够读取：组件、校验和显示条件都是系统认识的",
                    "A post's form can be read: its components, validation and conditions are known",
                    models -> ofPosts(models).flatMap(PostFormRules::unread)),
            Rule.of(
                    "case-first",
                    "B5",
                    "岗位表单先列出办件、申请人、办理情况和申请材料；目录变更的先列出变更、事项、差异和检查结果",
                    "A post's form begins with the case, its applicant, progress and materials; that of a change with the"
                            + " change, its items, differences and what the rules find",
                    models -> ofPosts(models)
                            .filter(form -> !beginsWith(form, form.ofOffice(models) ? CHANGE_FIRST : FIRST))
                            .map(form -> form.file().whole())),
            Rule.of(
                    "told-in-tables",
                    "decisions/0037",
                    "岗位表单的说明文字中只能引用系统填写的内容；别人填写的内容放在表格里，以免其中的标记改变表单",
                    "A text of a post's form, which is drawn with its marks, names only what the system writes; what people"
                            + " typed stands in tables",
                    models -> ofPosts(models).flatMap(PostFormRules::drawn)));

    private PostFormRules() {}

    static Stream<FormFile> ofPosts(Models models) {
        return models.forms().filter(form -> form.ofPost(models));
    }

    private static Stream<Place> unread(FormFile form) {
        try {
            Forms.ofPost(form.file().key(), form.file().text());
            form.components()
                    .map(component -> component.at("/conditional/hide"))
                    .filter(JsonNode::isTextual)
                    .forEach(condition -> CONDITIONS.holds(condition.asText(), Map.of()));
            return Stream.empty();
        } catch (InvalidCatalog invalid) {
            return Stream.of(form.file().whole().saying(String.join("；", invalid.faults())));
        } catch (IllegalArgumentException broken) {
            return Stream.of(form.file().whole().saying(String.valueOf(broken.getMessage())));
        }
    }

    private static Stream<Place> drawn(FormFile form) {
        return form.components()
                .filter(component -> !FormFile.type(component).equals("group"))
                .filter(component -> component.findValuesAsText("text").stream().anyMatch(text -> text.startsWith("="))
                        || WRITTEN_BY_THE_SYSTEM
                                .matcher(component.toString())
                                .replaceAll("")
                                .contains("{{"))
                .map(form::at);
    }

    private static boolean beginsWith(FormFile form, List<String> first) {
        return ids(form).limit(first.size()).toList().equals(first);
    }

    private static Stream<String> ids(FormFile form) {
        return form.components().map(component -> component.path("id").asText());
    }
}
