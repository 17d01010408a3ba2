package org.tongban.engine.check;

import static org.tongban.engine.check.Broken.breaks;

import java.util.stream.Stream;

/** For each rule of wiring the smallest change that breaks it. */
public final class BrokenWiring {

    private static final String PERMIT = "small-permit.bpmn";
    private static final String FILING = "small-filing.bpmn";
    private static final String MATTER = "small-matter.bpmn";
    private static final String EXAMINE = "UserTask_ExamineMaterials";

    private BrokenWiring() {}

    public static Stream<Broken> samples() {
        return Stream.of(calls(), words(), catalogue()).flatMap(samples -> samples);
    }

    private static Stream<Broken> calls() {
        return Stream.of(
                breaks("one-start", "verify-commitment.bpmn", "StartEvent_CommitmentToVerify")
                        .replacing("name=\"commitmentToVerify\"", "name=\"caseAccepted\""),
                breaks("one-start", PERMIT, "StartEvent_ApplicationReceived")
                        .replacing(
                                "<bpmn:outgoing>Flow_ApplicationReceived</bpmn:outgoing>",
                                "<bpmn:outgoing>Flow_ApplicationReceived</bpmn:outgoing>"
                                        + "<bpmn:messageEventDefinition id=\"MessageEventDefinition_Settled\" />"),
                breaks("own-fields", "other-examine.form", "Field_RejectionGround")
                        .adding("forms/post/other-examine.form", """
                                {"id": "other-examine", "type": "default", "components": [
                                  {"type": "textfield", "id": "Field_RejectionGround", "key": "rejectionGround", "label": "情形"}]}
                                """),
                breaks("goes-with-bundle", PERMIT, "CallActivity_Accept")
                        .replacing(
                                "source=\"withBundle\" target=\"withBundle\"",
                                "sourceExpression=\"${true}\" target=\"withBundle\""),
                breaks("goes-with-bundle", "small-matter.bpmn", "CallActivity_Accept")
                        .replacing(
                                "sourceExpression=\"${false}\" target=\"withBundle\"",
                                "sourceExpression=\"${true}\" target=\"withBundle\""),
                breaks("called-process", PERMIT, "CallActivity_Decide")
                        .replacing("calledElement=\"decide\"", "calledElement=\"decision\""),
                breaks("case-number", PERMIT, "CallActivity_Accept")
                        .replacing(
                                "businessKey=\"#{execution.processBusinessKey}\"",
                                "businessKey=\"#{register.child(execution,'accept')}\""),
                breaks("case-number", PERMIT, "CallActivity_Accept")
                        .replacing("<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", ""),
                breaks("case-number", "small-matter.bpmn", "CallActivity_Permit")
                        .replacing("#{register.child(execution,'small-permit')}", "#{execution.processBusinessKey}"),
                breaks("form-exists", PERMIT, EXAMINE).replacing("formRef=\"examine\"", "formRef=\"examination\""),
                breaks("form-exists", PERMIT, EXAMINE).replacing("formRef=\"examine\"", "formRef=\"small-filing\""),
                breaks("decision-exists", FILING, "BusinessRuleTask_InstantApproval")
                        .replacing("decisionRef=\"instant-approval\"", "decisionRef=\"quick-approval\""),
                breaks("known-variables", PERMIT, "CallActivity_Accept")
                        .replacing(
                                "<camunda:out source=\"acceptOutcome\" target=\"acceptOutcome\"",
                                "<camunda:out source=\"acceptOutcome\" target=\"outcome\""));
    }

    private static Stream<Broken> words() {
        return Stream.of(
                breaks("known-commands", FILING, "ServiceTask_Approve")
                        .replacing("register.approve(", "register.permit("),
                breaks("known-commands", "inspect.bpmn", "ServiceTask_RecordOverdue")
                        .replacing("(execution,'inspection-overdue')", "(execution)"),
                breaks("known-questions", FILING, "BusinessRuleTask_InstantApproval")
                        .replacing("register.fact(execution,'agent')", "register.ask(execution,'agent')"),
                breaks("known-questions", FILING, "BusinessRuleTask_InstantApproval")
                        .replacing("${register.fact(execution,'agent')}", "${agentBean.used}"),
                breaks("known-questions", FILING, "BusinessRuleTask_InstantApproval")
                        .replacing("${register.fact(execution,'agent')}", "${false}"),
                breaks("known-supervision", "inspect.bpmn", "ServiceTask_RecordOverdue")
                        .replacing("'inspection-overdue'", "'inspection-late'"),
                breaks("words-in-place", FILING, "ServiceTask_Approve")
                        .replacing("${register.approve(execution)}", "${register.withdraw(execution)}"),
                breaks("words-in-place", FILING, "ServiceTask_Approve")
                        .replacing("${register.approve(execution)}", "${register.accept(execution)}"),
                breaks("words-in-place", FILING, "ServiceTask_Approve")
                        .replacing("${register.approve(execution)}", "${register.concludeBundle(execution)}"),
                breaks("words-in-place", FILING, "ServiceTask_Approve")
                        .replacing("${register.approve(execution)}", "${outbox.send(execution)}"),
                breaks("known-messages", PERMIT, "Message_ApplicationWithdrawn")
                        .replacing("name=\"applicationWithdrawn\"", "name=\"applicationCancelled\""),
                breaks("no-own-code", FILING, "ServiceTask_Approve")
                        .replacing(
                                "camunda:expression=\"${register.approve(execution)}\"",
                                "camunda:class=\"example.Approve\""),
                breaks("known-content", FILING, "ServiceTask_Approve")
                        .replacing(
                                "camunda:expression=\"${register.approve(execution)}\"",
                                "camunda:expression=\"${register.approve(execution)}\" camunda:asyncAfter=\"true\""),
                breaks("known-content", "tolerance.dmn", "OutputEntry_MainMissing_Allowed")
                        .replacing("MainMissing_Allowed\">", "MainMissing_Allowed\" expressionLanguage=\"juel\">"));
    }

    private static Stream<Broken> catalogue() {
        return Stream.of(
                breaks("complete-offering", PERMIT, "small-permit").missing("small-permit.yaml"),
                breaks("complete-offering", "small-permit.yaml", "").missing(PERMIT),
                breaks("complete-offering", "small-permit.yaml", "").missing("small-permit.form"),
                breaks("merged-form", "small-matter.form", "").replacing("\"key\": \"plan\"", "\"key\": \"planning\""),
                breaks("bundle-items", MATTER, "small-matter")
                        .replacing("calledElement=\"small-permit\"", "calledElement=\"inspect\""),
                breaks("bundle-items", MATTER, "small-matter")
                        .replacing("targetRef=\"CallActivity_File\"", "targetRef=\"CallActivity_Permit\""),
                breaks("bundle-items", MATTER, "small-matter")
                        .changing(text -> LeftOut.past(text, "CallActivity_Permit")),
                breaks("bundle-items", MATTER, "small-matter").changing(text -> LeftOut.past(text, LeftOut.JOIN)
                        .replace("inclusiveGateway id=\"" + LeftOut.JOIN, "exclusiveGateway id=\"" + LeftOut.JOIN)),
                breaks("guide-table", "small-matter.yaml", "guide.decision")
                        .replacing("items:", guide("guide-nowhere")),
                breaks("guide-table", "small-matter.yaml", "guide.decision")
                        .replacing("items:", guide("guide-newborn")),
                breaks("withdrawal", PERMIT, "small-permit")
                        .replacing("name=\"applicationWithdrawn\"", "name=\"caseSettled\""),
                breaks("steps-as-drawn", "small-permit.yaml", "steps.1")
                        .replacing("post: 审核岗, workingDays: 1", "post: 审核岗, workingDays: 2"),
                breaks("filled-in", "small-permit.yaml", "organ").replacing("organ: 测试机关", "organ: 请填写实施机关"),
                breaks("filled-in", "small-permit.yaml", "basis.0.article").replacing("article: 第十二条", "article: 第〇条"),
                breaks("filled-in", PERMIT, "small-permit").replacing("依据《行政许可法》第十二条", "依据《请填写》第〇条"),
                breaks("known-template", PERMIT, EXAMINE)
                        .replacing(
                                "id=\"" + EXAMINE + "\"",
                                "id=\"" + EXAMINE + "\" camunda:modelerTemplate=\"tongban.nowhere\""));
    }

    private static String guide(String decision) {
        return "guide:\n  decision: " + decision + "\n  questions: [{field: agent, text: 由他人代办吗？}]\nitems:";
    }
}
