package org.tongban.workbench.drawing;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calls that diagrams are made of, with what each hands over and takes back. */
public final class Calls {

    public static final String WITH_BUNDLE = "withBundle";

    private static final String SAME_CASE = "#{execution.processBusinessKey}";

    private Calls() {}

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
                Palette.LATEST,
                Palette.TEMPLATE,
                template,
                Palette.VERSION,
                1);
        return Palette.documented(call, documentation)
                .add(Xml.of("bpmn:extensionElements")
                        .add(Xml.of("camunda:in", "businessKey", businessKey))
                        .add(mappings));
    }
}
