package org.tongban.engine.check.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.FixedOptions;
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
    private static final Set<String> CLICKED = Set.of("radio", "checkbox");
    private static final Set<String> DECISIONS = Set.of(
            "acceptOutcome",
            "procedure",
            "materialOk",
            "conclusion",
            "finding",
            "decision",
            "deliveryMethod",
            "commitmentTrue",
            "statement",
            "revocation",
            "revocationGround",
            "refusalGround",
            "rejectionGround",
            "reported",
            "promiseGiven",
            "commitmentSigned");

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
                    models -> ofPosts(models).flatMap(PostFormRules::drawn)),
            Rule.of(
                    "clicked-decision",
                    "STYLE DMN and forms",
                    "岗位的结论应当点选、必填，不设默认值",
                    "A post's decision is clicked, required and has no default",
                    models -> ofPosts(models).flatMap(PostFormRules::unclear)),
            Rule.of(
                    "deciding-form",
                    "行政许可法 第三十二条、第三十八条、第六十九条",
                    "受理结论、决定和撤销的岗位表单只能有规定的选项；系统按值读取的其他选项，如不予的情形、核查结论，也不能改值和名称",
                    "A form with which a case is accepted, decided or revoked has exactly the options of that decision; what else"
                            + " the register reads by value, such as a ground or a finding, is offered with its values and words",
                    models -> ofPosts(models).flatMap(form -> Stream.concat(deciding(form), otherwiseCalled(form)))));

    private PostFormRules() {}

    private static Stream<FormFile> ofPosts(Models models) {
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

    private static Stream<Place> deciding(FormFile form) {
        return DecidingForm.of(form.file().key()).stream()
                .filter(deciding -> !form.input(deciding.field())
                        .path("values")
                        .valueStream()
                        .map(option -> Map.entry(
                                option.path("value").asText(),
                                option.path("label").asText()))
                        .sorted(Map.Entry.comparingByKey())
                        .toList()
                        .equals(deciding.words().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList()))
                .map(deciding -> form.at(form.input(deciding.field())));
    }

    private static Stream<Place> otherwiseCalled(FormFile form) {
        return form.components()
                .filter(component -> FixedOptions.has(component.path("key").asText()))
                .filter(component -> !isFixed(component))
                .map(form::at);
    }

    private static boolean isFixed(JsonNode component) {
        String field = component.path("key").asText();
        if (FormFile.type(component).equals("checkbox")) {
            return FixedOptions.allows(field, "true", component.path("label").asText());
        }
        JsonNode options = component.path("values");
        return !options.isEmpty()
                && options.valueStream()
                        .allMatch(option -> FixedOptions.allows(
                                field,
                                option.path("value").asText(),
                                option.path("label").asText()));
    }

    private static Stream<Place> unclear(FormFile form) {
        List<JsonNode> decisions = form.components()
                .filter(component -> DECISIONS.contains(component.path("key").asText()))
                .filter(component -> !FormFile.type(component).equals("table"))
                .toList();
        return decisions.isEmpty()
                ? Stream.of(form.file().whole())
                : decisions.stream()
                        .filter(decision -> !CLICKED.contains(FormFile.type(decision))
                                || !decision.at("/validate/required").asBoolean()
                                || decision.has("defaultValue"))
                        .map(form::at);
    }
}
