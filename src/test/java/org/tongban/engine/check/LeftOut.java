package org.tongban.engine.check;

/** The small one-thing with a way past its first item, for those who do not want it. */
public final class LeftOut {

    public static final String JOIN = "Gateway_FilingJoin";

    private static final String ELEMENTS = """
            <bpmn:inclusiveGateway id="Gateway_FilingFork" name="办理哪些事项？" />
            <bpmn:inclusiveGateway id="Gateway_FilingJoin" />
            <bpmn:sequenceFlow id="Flow_FilingWanted" name="需要办理" sourceRef="Gateway_FilingFork" targetRef="CallActivity_File" />
            <bpmn:sequenceFlow id="Flow_FilingLeftOut" name="不办" sourceRef="Gateway_FilingFork" targetRef="%s" />
            <bpmn:sequenceFlow id="Flow_FilingConcluded" sourceRef="Gateway_FilingJoin" targetRef="CallActivity_Permit" />
            <bpmn:subProcess""";

    private LeftOut() {}

    /** @param target where the way past the first item leads */
    public static String past(String matter, String target) {
        return matter.replace("targetRef=\"CallActivity_File\"", "targetRef=\"Gateway_FilingFork\"")
                .replace("targetRef=\"CallActivity_Permit\"", "targetRef=\"" + JOIN + "\"")
                .replaceFirst("<bpmn:subProcess", ELEMENTS.formatted(target));
    }
}
