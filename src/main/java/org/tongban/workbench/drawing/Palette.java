package org.tongban.workbench.drawing;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of elements diagrams are made of, each with the settings it always has. */
public final class Palette {

    public static final String TEMPLATE = "camunda:modelerTemplate";
    public static final String VERSION = "camunda:modelerTemplateVersion";
    public static final String ALWAYS = "${true}";
    public static final String WITH_BUNDLE = "withBundle";

    private static final String LATEST = "latest";
    private static final String SAME_CASE = "#{execution.processBusinessKey}";

    private Palette() {}

    public static Xml start(String id, String name) {
        return Xml.of("bpmn:startEvent", "id", "StartEvent_" + id, "name", name);
    }

    public static Xml end(String id, String name) {
        return Xml.of("bpmn:endEvent", "id", "EndEvent_" + id, "name", name);
    }

    public static Xml question(String id, String name) {
        return Xml.of("bpmn:exclusiveGateway", "id", "Gateway_" + id, "name", name);
    }

    public static Xml fork(String id, String name) {
        return Xml.of("bpmn:inclusiveGateway", "id", "Gateway_" + id + "Fork", "name", name);
    }

    public static Xml join(String id) {
        return Xml.of("bpmn:inclusiveGateway", "id", "Gateway_" + id + "Join");
    }

    public static Xml parallelFork(String id) {
        return Xml.of("bpmn:parallelGateway", "id", "Gateway_" + id + "Fork");
    }

    public static Xml parallelJoin(String id) {
        return Xml.of("bpmn:parallelGateway", "id", "Gateway_" + id + "Join");
    }

    /** @param verb of the case register, such as {@code approve} */
    public static Xml act(String id, String name, String verb, @Nullable String documentation) {
        return documented(
                Xml.of(
                        "bpmn:serviceTask",
                        "id",
                        "ServiceTask_" + id,
                        "name",
                        name,
                        "camunda:expression",
                        "${register.%s(execution)}".formatted(verb),
                        TEMPLATE,
                        "tongban.act." + kebabCase(verb),
                        VERSION,
                        1),
                documentation);
    }

    public static Xml userTask(
            String id, String name, String form, String post, String due, @Nullable String documentation) {
        return documented(
                Xml.of(
                        "bpmn:userTask",
                        "id",
                        "UserTask_" + id,
                        "name",
                        name,
                        "camunda:formRef",
                        form,
                        "camunda:formRefBinding",
                        LATEST,
                        "camunda:candidateGroups",
                        post,
                        "camunda:dueDate",
                        due,
                        TEMPLATE,
                        "tongban.post." + form,
                        VERSION,
                        1),
                documentation);
    }

    /** Calls a stage for the same case; {@code mappings} say what is handed over and back. */
    public static Xml stage(String id, String name, String stage, @Nullable String documentation, Xml... mappings) {
        return call(id, name, stage, SAME_CASE, "tongban.stage." + stage, documentation, mappings);
    }

    /** Calls a stage that a one-thing goes through itself: its acceptance or its issue. */
    public static Xml bundleStage(
            String id, String name, String stage, @Nullable String documentation, Xml... mappings) {
        Xml[] all = Stream.concat(Stream.of(in("${false}", WITH_BUNDLE)), Stream.of(mappings))
                .toArray(Xml[]::new);
        return call(id, name, stage, SAME_CASE, "tongban.stage." + stage + "-bundle", documentation, all);
    }

    /** Calls an item of a one-thing for its child case. */
    public static Xml item(String id, String name, String key, Xml... mappings) {
        return call(
                id, name, key, "#{register.child(execution,'%s')}".formatted(key), "tongban.call.item", null, mappings);
    }

    public static Xml in(String variable) {
        return Xml.of("camunda:in", "source", variable, "target", variable);
    }

    public static Xml in(String expression, String variable) {
        return Xml.of("camunda:in", "sourceExpression", expression, "target", variable);
    }

    public static Xml out(String expression, String variable) {
        return Xml.of("camunda:out", "sourceExpression", expression, "target", variable);
    }

    public static Xml out(String variable) {
        return Xml.of("camunda:out", "source", variable, "target", variable);
    }

    public static Xml documented(Xml element, @Nullable String documentation) {
        return documentation == null
                ? element
                : element.add(Xml.of("bpmn:documentation").containing(documentation));
    }

    private static String kebabCase(String verb) {
        return verb.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Xml call(
            String id,
            String name,
            String called,
            String businessKey,
            String template,
            @Nullable String documentation,
            Xml... mappings) {
        Xml call = Xml.of(
                "bpmn:callActivity",
                "id",
                "CallActivity_" + id,
                "name",
                name,
                "calledElement",
                called,
                "camunda:calledElementBinding",
                LATEST,
                TEMPLATE,
                template,
                VERSION,
                1);
        return documented(call, documentation)
                .add(Xml.of("bpmn:extensionElements")
                        .add(Xml.of("camunda:in", "businessKey", businessKey))
                        .add(mappings));
    }
}
