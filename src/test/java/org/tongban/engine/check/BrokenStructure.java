package org.tongban.engine.check;

import static org.tongban.engine.check.Broken.breaks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each rule of structure the smallest change that breaks it. */
public final class BrokenStructure {

    private static final String PERMIT = "small-permit.bpmn";
    private static final String FORM = "small-permit.form";
    private static final String EXAMINE = "UserTask_ExamineMaterials";

    private static final String OVERDUE =
            "<bpmn:error id=\"Error_MaterialOverdue\" name=\"补交已逾期\" errorCode=\"materialOverdue\" />";
    private static final String URGE = """
            <bpmn:userTask id="UserTask_Urge" name="催办" />
            <bpmn:sequenceFlow id="Flow_Urged" sourceRef="UserTask_Urge" targetRef="UserTask_ExamineMaterials" />
            """;

    private BrokenStructure() {}

    public static Stream<Broken> samples() {
        return Stream.of(names(), shapes(), branches(), splits(), drawings(), forms(), tables())
                .flatMap(samples -> samples);
    }

    private static Stream<Broken> names() {
        return Stream.of(
                breaks("readable", PERMIT, "").replacing("<bpmn:startEvent", "<bpmn:beginning"),
                breaks("readable", "tolerance.dmn", "").replacing("<decisionTable", "<decisionChair"),
                breaks("readable", FORM, "").replacing("\"components\"", "components"),
                breaks("file-name", PERMIT, "little-permit")
                        .replacing("<bpmn:process id=\"small-permit\"", "<bpmn:process id=\"little-permit\""),
                breaks("file-name", FORM, "").replacing("\"id\": \"small-permit\"", "\"id\": \"little-permit\""),
                breaks("unique-file", FORM, "").adding("forms/post/" + FORM, "{}"),
                breaks("chinese-names", PERMIT, EXAMINE).replacing("name=\"审查申请材料\"", "name=\"Examine\""),
                breaks("official-name", PERMIT, "small-permit").replacing("name=\"小型许可\"", "name=\"小型许可证\""),
                breaks("semantic-ids", PERMIT, "Activity_0x1y2z3").replacingAll(EXAMINE, "Activity_0x1y2z3"));
    }

    private static Stream<Broken> shapes() {
        return Stream.of(
                breaks("known-elements", PERMIT, EXAMINE).turning(EXAMINE, "manualTask"),
                breaks("events-in-place", PERMIT, "BoundaryEvent_DecisionOverdue")
                        .replacing("<bpmn:exclusiveGateway id=\"Gateway_Decision\"", """
                                <bpmn:boundaryEvent id="BoundaryEvent_DecisionOverdue" name="决定已逾期" attachedToRef="CallActivity_Decide">
                                  <bpmn:timerEventDefinition id="TimerEventDefinition_DecisionOverdue"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">1个工作日</bpmn:timeDuration></bpmn:timerEventDefinition>
                                </bpmn:boundaryEvent>
                                <bpmn:exclusiveGateway id="Gateway_Decision\""""),
                breaks("events-in-place", "small-permit.bpmn", "StartEvent_ApplicationWithdrawn")
                        .replacing("name=\"applicationWithdrawn\"", "name=\"caseSettled\""),
                breaks("events-in-place", PERMIT, "EndEvent_Closed")
                        .changing(text -> ending(text, "EndEvent_Closed", error("Error_MaterialOverdue"))
                                .replace("</bpmn:process>", "</bpmn:process>" + OVERDUE)),
                breaks("events-in-place", PERMIT, "EndEvent_Closed")
                        .changing(text -> ending(
                                text,
                                "EndEvent_Closed",
                                "<bpmn:messageEventDefinition id=\"MessageEventDefinition_Own\" messageRef=\"Message_ApplicationWithdrawn\""
                                        + " camunda:expression=\"${register.startVerification(execution)}\" />")),
                breaks("events-in-place", PERMIT, "EndEvent_AwaitingVerification")
                        .changing(text -> ending(text, "EndEvent_AwaitingVerification", error("Error_MaterialOverdue"))
                                .replace("</bpmn:process>", "</bpmn:process>" + OVERDUE)),
                breaks("events-in-place", "small-matter.bpmn", "BoundaryEvent_Elsewhere")
                        .changing(text -> text.replaceFirst(
                                        "<bpmn:subProcess",
                                        "<bpmn:boundaryEvent id=\"BoundaryEvent_Elsewhere\" name=\"另行办理\""
                                                + " attachedToRef=\"CallActivity_Permit\">"
                                                + error("Error_MaterialOverdue")
                                                + "</bpmn:boundaryEvent><bpmn:subProcess")
                                .replace("</bpmn:process>", "</bpmn:process>" + OVERDUE)),
                breaks("no-script", PERMIT, "Flow_DecisionRejected")
                        .replacing(
                                "\"bpmn:tFormalExpression\">${decision",
                                "\"bpmn:tFormalExpression\" language=\"javascript\">${decision"),
                breaks("no-event-gateway", "small-filing.bpmn", "Gateway_InstantApproval")
                        .turning("Gateway_InstantApproval", "eventBasedGateway"),
                breaks("outcome-ends", PERMIT, "EndEvent_CorrectionOverdue")
                        .replacing("name=\"逾期未补正\"", "name=\"不予受理\""),
                breaks("one-page", PERMIT, "small-permit")
                        .replacing("<bpmn:subProcess", manyEnds(3) + "<bpmn:subProcess"),
                breaks("one-page", PERMIT, "SubProcess_Withdrawal")
                        .replacing("</bpmn:subProcess", manyEnds(18) + "</bpmn:subProcess"),
                breaks("history", PERMIT, "small-permit").replacing("P1095D", "P30D"),
                breaks("no-save-points", PERMIT, EXAMINE)
                        .replacing("id=\"" + EXAMINE + "\"", "id=\"" + EXAMINE + "\" camunda:asyncBefore=\"true\""));
    }

    private static String manyEnds(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<bpmn:endEvent id=\"EndEvent_Extra%c\" name=\"其他结果%c\" />".formatted('A' + i, 'A' + i))
                .collect(Collectors.joining());
    }

    private static Stream<Broken> branches() {
        return Stream.of(
                breaks("question-gateways", PERMIT, "Gateway_VerifyAfterwards")
                        .replacing("name=\"需要事后核查？\"", "name=\"需要事后核查\""),
                breaks("default-way", PERMIT, "Gateway_VerifyAfterwards")
                        .replacing(" default=\"Flow_VerifyAfterwardsNo\"", ""),
                breaks("short-conditions", PERMIT, "Flow_AcceptOutcomeRefused")
                        .replacing("${acceptOutcome == 'refused'}", "${acceptOutcome == 'refused' or urgent == 'yes'}"),
                breaks("known-conditions", PERMIT, "Flow_DecisionRejected")
                        .replacing("${decision == 'rejected'}", "${verdict == 'rejected'}"),
                breaks("join-before-event", PERMIT, "EndEvent_Refused")
                        .replacing("targetRef=\"EndEvent_CorrectionOverdue\"", "targetRef=\"EndEvent_Refused\""),
                breaks("loops-wait", PERMIT, "CallActivity_Decide")
                        .replacing(
                                "sourceRef=\"CallActivity_Decide\" targetRef=\"Gateway_Decision\"",
                                "sourceRef=\"CallActivity_Decide\" targetRef=\"CallActivity_Decide\""),
                breaks("loops-wait", PERMIT, "CallActivity_Decide")
                        .replacing("calledElement=\"decide\"", "calledElement=\"small-permit\""),
                breaks("loops-wait", PERMIT, "CallActivity_Decide")
                        .replacing("calledElement=\"decide\"", "calledElement=\"small-matter\""),
                breaks("loops-wait", PERMIT, "CallActivity_SupplyMissingMaterial")
                        .replacing(
                                "sourceRef=\"CallActivity_SupplyMissingMaterial\" targetRef=\"Gateway_ExaminationJoin\"",
                                "sourceRef=\"CallActivity_SupplyMissingMaterial\" targetRef=\"CallActivity_SupplyMissingMaterial\""),
                breaks("loops-wait", PERMIT, EXAMINE)
                        .replacing("<bpmn:subProcess", overdue("true", EXAMINE) + "<bpmn:subProcess"),
                breaks("loops-wait", PERMIT, "BoundaryEvent_Overdue")
                        .replacing("<bpmn:subProcess", overdue("true", "UserTask_Urge") + URGE + "<bpmn:subProcess"),
                breaks("loops-wait", PERMIT, "BoundaryEvent_Overdue")
                        .replacing("<bpmn:subProcess", overdue("false", "UserTask_Urge") + URGE + "<bpmn:subProcess"),
                breaks("loops-wait", "catalogue-change.bpmn", "IntermediateCatchEvent_EffectiveDay")
                        .changing(text -> text.replaceFirst(
                                "(sourceRef=\"ServiceTask_Enforce\" targetRef=)\"\\w+\"",
                                "$1\"IntermediateCatchEvent_EffectiveDay\"")));
    }

    private static String error(String ref) {
        return "<bpmn:errorEventDefinition id=\"ErrorEventDefinition_Own\" errorRef=\"%s\" />".formatted(ref);
    }

    /** Puts a definition behind those that an end event has. */
    private static String ending(String text, String end, String definition) {
        return text.replaceFirst(
                "(?s)(<bpmn:endEvent id=\"%s\".*?)(</bpmn:endEvent>)".formatted(end),
                "$1%s$2".formatted(definition.replace("$", "\\$")));
    }

    /** A day that may be over when the examination begins. */
    private static String overdue(String interrupting, String target) {
        return """
                <bpmn:boundaryEvent id="BoundaryEvent_Overdue" name="已逾期" cancelActivity="%s" attachedToRef="%s">
                  <bpmn:timerEventDefinition id="TimerEventDefinition_Overdue">
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">承诺时限</bpmn:timeDuration>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="Flow_Overdue" sourceRef="BoundaryEvent_Overdue" targetRef="%s" />
                """.formatted(interrupting, EXAMINE, target);
    }

    private static Stream<Broken> splits() {
        String twice =
                "<bpmn:sequenceFlow id=\"Flow_Twice\" sourceRef=\"CallActivity_Decide\" targetRef=\"Gateway_Decision\" />";
        return Stream.of(
                breaks("split-joined", PERMIT, "Gateway_ExaminationFork")
                        .turning("Gateway_ExaminationJoin", "exclusiveGateway"),
                breaks("split-joined", PERMIT, "CallActivity_Decide")
                        .replacing("<bpmn:subProcess", twice + "<bpmn:subProcess"),
                breaks("split-joined", PERMIT, EXAMINE)
                        .replacing("<bpmn:subProcess", overdue("false", EXAMINE) + "<bpmn:subProcess"),
                breaks("split-joined", PERMIT, EXAMINE)
                        .replacing(
                                "<bpmn:subProcess",
                                URGE
                                        + "<bpmn:sequenceFlow id=\"Flow_Again\" sourceRef=\"%s\" targetRef=\"UserTask_Urge\" /><bpmn:subProcess"
                                                .formatted(EXAMINE)),
                breaks("whole-size", "small-matter.bpmn", "small-matter")
                        .replacing("<bpmn:subProcess", manyCalls(40) + "<bpmn:subProcess"),
                breaks("readable", PERMIT, "").replacing("<bpmn:subProcess", manyCalls(100) + "<bpmn:subProcess"));
    }

    private static String manyCalls(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "<bpmn:callActivity id=\"CallActivity_Extra%d\" calledElement=\"small-permit\" />".formatted(i))
                .collect(Collectors.joining());
    }

    private static Stream<Broken> drawings() {
        return Stream.of(
                breaks("drawn", PERMIT, EXAMINE)
                        .without("<bpmndi:BPMNShape id=\"" + EXAMINE + "_di\".*?</bpmndi:BPMNShape>"),
                breaks("no-overlap", PERMIT, "CallActivity_Decide")
                        .replacing("<dc:Bounds x=\"1180\" y=\"140\"", "<dc:Bounds x=\"780\" y=\"140\""),
                breaks("right-angles", PERMIT, "Flow_Examined")
                        .replacing("<di:waypoint x=\"830\" y=\"180\" />", "<di:waypoint x=\"830\" y=\"190\" />"),
                breaks("clear-labels", PERMIT, "Gateway_ExaminationFork")
                        .replacing("<dc:Bounds x=\"603\" y=\"134\"", "<dc:Bounds x=\"600\" y=\"170\""));
    }

    private static Stream<Broken> forms() {
        return Stream.of(
                breaks("form-schema", FORM, "").replacing("\"schemaVersion\": 16", "\"schemaVersion\": 19"),
                breaks("form-schema", FORM, "")
                        .replacing("\"schemaVersion\": 16", "\"schemaVersion\": 16, \"versionTag\": \"1\""),
                breaks("form-schema", FORM, "")
                        .replacing(
                                "\"schemaVersion\": 16",
                                "\"schemaVersion\": 16, \"executionPlatform\": \"Camunda Cloud\""),
                breaks("form-components", FORM, "Field_ApplicantName").replacing("\"textfield\"", "\"filepicker\""),
                breaks("form-components", FORM, "Field_Plan")
                        .replacing("\"textfield\", \"id\": \"Field_Plan\"", "\"taglist\", \"id\": \"Field_Plan\""),
                breaks("readable-form", "decide.form", "")
                        .replacing("=count(opinions) = 0", "=count(for i in 1..9 return i) = 0"),
                breaks("form-components", "decide.form", "Separator_Decision").replacing("\"separator\"", "\"html\""),
                breaks("form-ids", FORM, "Field_0a1b2c").replacing("Field_Plan", "Field_0a1b2c"),
                breaks("asks-once", FORM, "Field_Plan").replacing("\"key\": \"plan\"", "\"key\": \"applicantName\""),
                breaks("form-labels", FORM, "Field_Plan").replacing("方案摘要", "Plan in short"),
                breaks("bounded-text", FORM, "Field_ApplicantName").replacing(", \"maxLength\": 50", ""),
                breaks("form-depth", FORM, "")
                        .replacing(
                                "  \"components\": [",
                                "  \"components\": [" + "{\"type\": \"group\", \"components\": [".repeat(5)
                                        + "{\"type\": \"text\", \"text\": \"\"}" + "]}".repeat(5) + ","),
                breaks("form-size", FORM, "Field_Plan")
                        .replacing("  \"components\": [", "  \"components\": [" + fields(199)),
                breaks("form-size", FORM, "Field_Plan")
                        .replacing(
                                "  \"components\": [",
                                "  \"components\": [{\"type\": \"dynamiclist\", \"id\": \"List_Rows\", \"path\": \"rows\","
                                        + " \"components\": ["
                                        + fields(198).replaceAll(",$", "")
                                        + "]},"),
                breaks("asks-above", FORM, "Field_ApplicantName")
                        .replacing(
                                "\"id\": \"Field_ApplicantName\",",
                                "\"id\": \"Field_ApplicantName\", \"conditional\": {\"hide\": \"=plan = null\"},"),
                breaks("asks-above", FORM, "Field_Plan")
                        .replacing(
                                "\"id\": \"Field_Plan\",",
                                "\"id\": \"Field_Plan\", \"conditional\": {\"hide\": \"=count(plan) > 0\"},"),
                breaks("number-kind", FORM, "Field_Plan").replacing("\"label\": \"方案摘要\"", "\"label\": \"经办人电话\""),
                breaks("day-bounds", FORM, "Field_Start")
                        .replacing(
                                "  \"components\": [",
                                "  \"components\": [{\"type\": \"datetime\", \"subtype\": \"date\", \"id\":"
                                        + " \"Field_Start\", \"key\": \"start\", \"dateLabel\": \"开始日期\"},"),
                breaks("readable-form", "decide.form", "").replacing("=decision != ", "=(decision != "),
                breaks("readable-form", "decide.form", "").replacing("\"=decision != ", "\"decision != "),
                breaks("case-first", "decide.form", "").replacing("Text_Case", "Text_Heading"),
                breaks("told-in-tables", "decide.form", "Text_Case")
                        .replacing("{{caseInfo.itemName}}", "{{caseInfo.applicant}}"),
                breaks("told-in-tables", "decide.form", "Field_Decision")
                        .replacing(
                                "\"id\": \"Field_Decision\",",
                                "\"id\": \"Field_Decision\", \"description\": \"{{opinions[1].text}}\","),
                breaks("readable-form", "decide.form", "")
                        .replacing(
                                "  \"components\": [", "  \"components\": [{\"type\": \"html\", \"id\": \"Html_1\"},"),
                breaks("clicked-decision", "decide.form", "Field_Decision")
                        .replacing(
                                "\"id\": \"Field_Decision\",",
                                "\"id\": \"Field_Decision\", \"defaultValue\": \"approved\","),
                breaks("readable-form", "decide.form", "")
                        .replacing(
                                "\"label\": \"准予\",",
                                "\"label\": \"准予\", \"value\": \"rejected\"}, {\"label\": \"同意\","),
                breaks("readable-form", "decide.form", "").replacing("\"label\": \"不予\"", "\"label\": \"准予\""),
                breaks("deciding-form", "check-corrections.form", "Field_AcceptOutcome")
                        .replacing("\"label\": \"容缺受理\"", "\"label\": \"有条件受理\""),
                breaks("deciding-form", "decide.form", "Field_Decision")
                        .replacing("\"label\": \"不予\"", "\"label\": \"予以通过\""),
                breaks("deciding-form", "decide-on-the-spot.form", "Field_Decision")
                        .replacing("\"value\": \"rejected\"", "\"value\": \"refused\""),
                breaks("deciding-form", "decide.form", "Field_RejectionGround")
                        .replacing("\"label\": \"不符合法定条件、标准\"", "\"label\": \"其他情形\""),
                breaks("deciding-form", "joint-inspect.form", "Field_FindingFinding")
                        .replacing("\"label\": \"不符合条件\"", "\"label\": \"有待改进\""),
                breaks("deciding-form", "inspect.form", "Field_Finding")
                        .without("\"values\": \\[\\s*\\{\\s*\"label\": \"符合条件\".*?\\],"),
                breaks("deciding-form", "check-materials.form", "Field_Urgent").replacing("转入绿色通道（特事特办）", "材料已经核对"),
                breaks("deciding-form", "review-change.form", "Field_Decision")
                        .replacing("\"label\": \"不予通过\"", "\"label\": \"退回\""),
                breaks("deciding-form", "decide-revocation.form", "Field_Revocation")
                        .replacing(
                                "\"label\": \"撤销\",", "\"label\": \"暂缓\", \"value\": \"later\"}, {\"label\": \"撤销\","));
    }

    private static String fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        "{\"type\": \"checkbox\", \"id\": \"Field_Extra\", \"key\": \"extra%d\", \"label\": \"项\"},"
                                ::formatted)
                .collect(Collectors.joining());
    }

    private static Stream<Broken> tables() {
        return Stream.of(
                breaks("table-names", "tolerance.dmn", "tolerance")
                        .replacing("id=\"tolerance\" name=\"", "id=\"tolerance\" name=\"Tolerance "),
                breaks("one-row", "tolerance.dmn", "DecisionTable_Tolerance")
                        .replacing("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\""),
                breaks("table-ids", "tolerance.dmn", "Rule_0a1b2c")
                        .changing(text -> text.replaceFirst("<rule id=\"\\w+\"", "<rule id=\"Rule_0a1b2c\"")));
    }
}
