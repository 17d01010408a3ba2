package org.tongban.workbench.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One XML element to be written, with attributes and children in the order given, as Camunda Modeler writes them. */
public final class Xml {

    private static final Set<String> HEAD = Set.of("bpmn:documentation", "bpmn:extensionElements");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Xml> children = new ArrayList<>();
    private @Nullable String text;

    private Xml(String name) {
        this.name = name;
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    public static Xml of(String name, @Nullable Object... attributes) {
        Xml xml = new Xml(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.attributes.put(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
            }
        }
        return xml;
    }

    public Xml containing(String words) {
        text = words;
        return this;
    }

    public Xml add(Xml... more) {
        children.addAll(List.of(more));
        return this;
    }

    public Xml add(List<Xml> more) {
        children.addAll(more);
        return this;
    }

    /** Adds flows where the BPMN schema wants them: behind documentation and extension elements, before all else. */
    Xml addFlows(List<Xml> flows) {
        int place = (int)
                children.stream().filter(child -> HEAD.contains(child.name)).count();
        children.addAll(place, flows);
        return this;
    }

    String name() {
        return name;
    }

    @Nullable
    String get(String attribute) {
        return attributes.get(attribute);
    }

    void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    /** @return the whole document */
    String document() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(out, "");
        return out.toString();
    }

    private void write(StringBuilder out, String indent) {
        out.append(indent).append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        if (children.isEmpty() && text == null) {
            out.append(" />\n");
        } else if (text != null) {
            out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        } else {
            out.append(">\n");
            children.forEach(child -> child.write(out, indent + "  "));
            out.append(indent).append("</").append(name).append(">\n");
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
