package org.tongban.workbench.drawing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of elements diagrams are made of, each with the settings it always has. */
public final class Palette {

    public static final String TEMPLATE = "camunda:modelerTemplate";
    public static final String VERSION = "camunda:modelerTemplateVersion";
    public static final String ALWAYS = "${true}";

    static final String LATEST = "latest";

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

    public static Xml documented(Xml element, @Nullable String documentation) {
        return documentation == null
                ? element
                : element.add(Xml.of("bpmn:documentation").containing(documentation));
    }

    private static String kebabCase(String verb) {
        return verb.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
