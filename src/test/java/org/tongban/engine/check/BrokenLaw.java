package org.tongban.engine.check;

import static org.tongban.engine.check.Broken.breaks;

import java.util.stream.Stream;

/** For each rule of law and of the sources the smallest change that breaks it. */
public final class BrokenLaw {

    private static final String PERMIT = "small-permit.bpmn";
    private static final String LIST = "small-permit.yaml";
    private static final String EXAMINE = "UserTask_ExamineMaterials";

    private BrokenLaw() {}

    /** As it was drawn before: whoever did not supply got no decision. */
    private static String overdueEndsTheCase() {
        return """
                <bpmn:boundaryEvent id="BoundaryEvent_MaterialOverdue" name="补交已逾期" attachedToRef="CallActivity_SupplyMissingMaterial">
                  <bpmn:errorEventDefinition id="ErrorEventDefinition_MaterialOverdue" />
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="EndEvent_MaterialOverdue" name="逾期未补交">
                  <bpmn:terminateEventDefinition id="TerminateEventDefinition_MaterialOverdue" />
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_MaterialOverdue" sourceRef="BoundaryEvent_MaterialOverdue" targetRef="EndEvent_MaterialOverdue" />
                <bpmn:inclusiveGateway id="Gateway_ExaminationJoin">""";
    }

    private static String endsWhatIsSupplied() {
        return """
                <bpmn:endEvent id="EndEvent_MaterialOverdue" name="逾期未补交" />
                <bpmn:sequenceFlow id="Flow_MaterialOverdue" sourceRef="CallActivity_SupplyMissingMaterial" targetRef="EndEvent_MaterialOverdue" />
                <bpmn:inclusiveGateway id="Gateway_ExaminationJoin">""";
    }

    public static Stream<Broken> samples() {
        return Stream.of(acceptance(), posts(), limits(), decisions(), branches(), materials())
                .flatMap(samples -> samples);
    }

    private static Stream<Broken> acceptance() {
        return Stream.of(
                breaks("acceptance-first", PERMIT, "small-permit")
                        .replacing("targetRef=\"CallActivity_Accept\"", "targetRef=\"" + EXAMINE + "\""),
                breaks("refusal-possible", PERMIT, "small-permit")
                        .replacing("${acceptOutcome == 'refused'}", "${acceptOutcome == 'corrections'}"),
                breaks("refusal-possible", PERMIT, "small-permit")
                        .replacing("targetRef=\"EndEvent_Refused\"", "targetRef=\"CallActivity_Issue\""),
                breaks("deemed-acceptance", "accept.bpmn", "UserTask_CheckMaterials")
                        .replacing(
                                "attachedToRef=\"UserTask_CheckMaterials\"",
                                "attachedToRef=\"UserTask_CheckMaterials\" cancelActivity=\"false\""),
                breaks("deemed-acceptance", "accept.bpmn", "UserTask_CheckMaterials")
                        .replacing(">答复期限<", ">6个工作日<"),
                breaks("one-notice", "accept.bpmn", "ServiceTask_NotifyCorrections")
                        .replacing(
                                "sourceRef=\"UserTask_CheckCorrections\" targetRef=\"Gateway_CorrectionsNeededJoin\"",
                                "sourceRef=\"UserTask_CheckCorrections\" targetRef=\"Gateway_CorrectionsNeeded\""));
    }

    private static Stream<Broken> posts() {
        return Stream.of(
                breaks("task-post", PERMIT, EXAMINE)
                        .replacing("candidateGroups=\"examiner\"", "candidateGroups=\"clerk\""),
                breaks("task-post", PERMIT, EXAMINE)
                        .replacing("camunda:candidateGroups=\"examiner\"", "camunda:assignee=\"zhang\""),
                breaks("task-post", PERMIT, EXAMINE)
                        .replacing(
                                "candidateGroups=\"examiner\"",
                                "candidateGroups=\"examiner\" camunda:assignee=\"zhang\""),
                breaks("task-post", PERMIT, EXAMINE)
                        .replacing(
                                "candidateGroups=\"examiner\"",
                                "candidateGroups=\"examiner\" camunda:candidateUsers=\"zhang\""),
                breaks("readable-posts", "posts.yaml", "").adding("processes/posts.yaml", "posts: [{key: window}]"),
                breaks("readable-posts", "posts.yaml", "")
                        .adding("processes/posts.yaml", "posts: [{key: a, name: 某决定岗, department: 某局}]"),
                breaks("steps-as-drawn", LIST, "steps.0").replacing("post: 窗口受理岗", "post: 某局审查岗"),
                breaks("deciding-post", "catalogue-change.bpmn", "UserTask_ReviewLegality")
                        .replacing("candidateGroups=\"legal\"", "candidateGroups=\"designer\""),
                breaks("deciding-post", "revoke.bpmn", "UserTask_DecideRevocation")
                        .replacing("candidateGroups=\"head\"", "candidateGroups=\"designer\""),
                breaks("deciding-post", "decide.bpmn", "UserTask_Decide")
                        .replacing("candidateGroups=\"head\"", "candidateGroups=\"reviewer\""),
                breaks("task-limit", PERMIT, EXAMINE).replacing(" camunda:dueDate=\"1个工作日\"", ""),
                breaks("task-limit", PERMIT, EXAMINE).replacing("camunda:dueDate=\"1个工作日\"", "camunda:dueDate=\"P1D\""),
                breaks("timer-words", "accept.bpmn", "BoundaryEvent_CorrectionOverdue")
                        .replacing(">补正期限<", ">P15D<"),
                breaks("two-inspectors", "inspect.bpmn", "UserTask_InspectOnSite")
                        .replacing(">2</bpmn:loopCardinality>", ">1</bpmn:loopCardinality>"));
    }

    private static Stream<Broken> limits() {
        return Stream.of(
                breaks("limits-fit", PERMIT, "small-permit")
                        .replacing("camunda:dueDate=\"1个工作日\"", "camunda:dueDate=\"4个工作日\""),
                breaks("limits-fit", "region/360702/small-permit.yaml", "limits.promised")
                        .adding("region/360702/small-permit.yaml", "key: small-permit\nlimits: {promised: 3}\n"),
                breaks("promised-limit", LIST, "limits.promised").replacing("promised: 5", "promised: 21"),
                breaks("promised-limit", LIST, "limits.promised").changing(BrokenLaw::withoutStatutoryLimit),
                breaks("statutory-limit", LIST, "limits.statutory").replacing("workingDays: 20", "workingDays: 21"),
                breaks("limit-in-words", LIST, "limits.statutory.words").replacing("words: 20个工作日", "words: 30个工作日"),
                breaks("limit-in-words", LIST, "limits.statutory.words").replacing("words: 20个工作日", "words: 19日"),
                breaks("joint-licences", "small-matter.yaml", "limits.statutory")
                        .by("small-filing.yaml")
                        .replacing("type: 行政许可", "type: 行政确认"),
                breaks("joint-licences", "small-matter.yaml", "limits.statutory")
                        .replacing("workingDays: 45, words: 45个工作日", "workingDays: 46, words: 46个工作日"),
                breaks("promised-limit", "small-matter.yaml", "limits.promised")
                        .replacing("promised: 6", "promised: 46"),
                breaks("hand-over-choice", "small-matter.form", "")
                        .replacing("\"defaultValue\": \"as-ready\"", "\"defaultValue\": \"together\""),
                breaks("issue-in-ten", "issue.bpmn", "UserTask_Deliver")
                        .replacing("camunda:dueDate=\"5个工作日\"", "camunda:dueDate=\"11个工作日\""),
                breaks("issue-in-ten", PERMIT, "small-permit")
                        .replacing("calledElement=\"issue\"", "calledElement=\"inspect\""));
    }

    private static Stream<Broken> decisions() {
        return Stream.of(
                breaks("rejection-possible", PERMIT, "CallActivity_Decide")
                        .replacing("targetRef=\"EndEvent_Rejected\"", "targetRef=\"CallActivity_Issue\""),
                breaks("rejection-possible", "small-filing.bpmn", "small-filing")
                        .replacing("register.reject(", "register.lapse("),
                breaks("reasons-given", "decide.bpmn", "ServiceTask_Reject")
                        .by("decide.form")
                        .replacing("\"required\": true,\n        \"maxLength\": 1000", "\"maxLength\": 1000"),
                breaks("decided-before", "decide.bpmn", "ServiceTask_Reject")
                        .replacing(
                                "sourceRef=\"Gateway_Decision\" targetRef=\"ServiceTask_Reject\"",
                                "sourceRef=\"UserTask_Review\" targetRef=\"ServiceTask_Reject\""),
                breaks("decided-before", "accept.bpmn", "EndEvent_Refused")
                        .replacing("formRef=\"check-corrections\"", "formRef=\"check-supplied\""),
                breaks("law-cited", "decide.bpmn", "ServiceTask_Reject").replacing("《行政许可法》第三十八条第二款：", ""));
    }

    private static Stream<Broken> branches() {
        return Stream.of(
                breaks("tolerance-branch", PERMIT, "CallActivity_SupplyMissingMaterial")
                        .by(LIST)
                        .replacingAll("tolerable: true", "tolerable: false"),
                breaks("tolerance-branch", "small-filing.yaml", "materials.small-filing-application")
                        .replacing("tolerable: false", "tolerable: true"),
                breaks("separated-duties", LIST, "separation")
                        .replacing(
                                "separation: [examination, review, decision, verification]",
                                "separation: [review, decision, verification]"),
                breaks("separated-duties", LIST, "separation")
                        .replacing(
                                "separation: [examination, review, decision, verification]",
                                "separation: [examination, review, decision]"),
                breaks("separated-duties", LIST, "separation")
                        .replacing("separation: [examination, review, decision, verification]\n", ""),
                breaks("separated-duties", "small-filing.yaml", "separation")
                        .by("small-filing.bpmn")
                        .replacing("candidateGroups=\"window\"", "candidateGroups=\"examiner\""),
                breaks("separation-as-drawn", "small-filing.yaml", "separation")
                        .replacing("steps:", "separation: [examination, decision]\nsteps:"),
                breaks("attested-as-asked", LIST, "result.attested")
                        .replacing("result: {name: 测试结果}", "result: {name: 测试结果, attested: [attestedColour]}"),
                breaks("tolerance-days", "tolerance.dmn", "OutputEntry_MainMissing_WorkingDays")
                        .changing(text -> text.replaceFirst(
                                "(id=\"OutputEntry_MainMissing_WorkingDays\">\\s*<text>)0", "$12000000000")),
                breaks("tolerance-rejoins", PERMIT, "CallActivity_SupplyMissingMaterial")
                        .replacing(
                                "sourceRef=\"CallActivity_SupplyMissingMaterial\" targetRef=\"Gateway_ExaminationJoin\"",
                                "sourceRef=\"CallActivity_SupplyMissingMaterial\" targetRef=\"CallActivity_Decide\""),
                breaks("tolerance-decided", PERMIT, "BoundaryEvent_MaterialOverdue")
                        .replacing("<bpmn:inclusiveGateway id=\"Gateway_ExaminationJoin\">", overdueEndsTheCase()),
                breaks("tolerance-decided", PERMIT, "EndEvent_MaterialOverdue")
                        .replacing("<bpmn:inclusiveGateway id=\"Gateway_ExaminationJoin\">", endsWhatIsSupplied()),
                breaks("special-procedure", PERMIT, "CallActivity_Hear")
                        .by(LIST)
                        .without("specialProcedures:.*?(?=commitment:)"),
                breaks("special-procedure", LIST, "specialProcedures")
                        .by(PERMIT)
                        .replacing("calledElement=\"special-procedure\"", "calledElement=\"joint-inspect\""),
                breaks("clock-resumed", "special-procedure.bpmn", "ServiceTask_StartProcedure")
                        .replacing("register.endSpecialProcedure(", "register.remind("),
                breaks("commitment-branch", PERMIT, "Flow_AcceptOutcomeCommitted")
                        .by(LIST)
                        .without("commitment:.*?(?=result:)"),
                breaks("commitment-branch", LIST, "commitment")
                        .by(PERMIT)
                        .replacingAll("${acceptOutcome == 'committed'}", "${acceptOutcome == 'tolerated'}"),
                breaks("commitment-text", LIST, "commitment.duty").replacing("duty: 保持承诺的条件。", "duty: ''"),
                breaks("heard-first", "revoke.bpmn", "ServiceTask_Revoke")
                        .replacing("register.intendRevocation(", "register.noteSilence("),
                breaks("commitment-verified", PERMIT, "small-permit")
                        .replacing("register.startVerification(", "register.close("));
    }

    private static Stream<Broken> materials() {
        return Stream.of(
                breaks("exact-materials", LIST, "materials.small-plan")
                        .by("materials.yaml")
                        .replacing("小型方案", "小型方案等材料"),
                breaks("exact-materials", LIST, "materials.small-plan")
                        .by("materials.yaml")
                        .replacing("小型方案", "其他方案"),
                breaks("material-basis", LIST, "materials.small-plan")
                        .replacing("{document: 中华人民共和国行政许可法, article: 第三十一条}", "{document: 中华人民共和国行政许可法}"),
                breaks("own-papers", LIST, "materials.small-identity-card")
                        .replacing(
                                "copies: 0\n    electronic: true\n    tolerable: false\n    waivedOnCommitment: false\n    basis: {document: 中华人民共和国行政许可法, article: 第三十一条}",
                                "copies: 1\n    basis: {document: 中华人民共和国行政许可法, article: 第三十一条}"));
    }

    /** 行政许可法 第四十二条 holds for a licence whose list says nothing. */
    private static String withoutStatutoryLimit(String list) {
        return list.replaceFirst("  statutory: .*\n", "").replace("promised: 5", "promised: 21");
    }
}
