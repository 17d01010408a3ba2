package org.tongban.engine.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Walks through a model and gathers what the grammar does not know. */
record FaultWalk(Grammar grammar, List<Fault> faults) {

    /** What only says how the file is written or drawn; the engine reads no attribute of theirs. */
    private static final Set<String> INERT = Set.of(
            "http://www.w3.org/2000/xmlns/",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0");

    /**
     * Says only what kind an expression is. Anything else of this namespace has a reader fetch a schema from wherever it says, and take
     * attributes from there that stand in no file.
     */
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private static final Pattern FORMAL_EXPRESSION = Pattern.compile("(?:[\\w.-]{1,40}:)?tFormalExpression");

    void through(Element element, String around) {
        String place = element.hasAttribute("id") ? element.getAttribute("id") : around;
        String name = named(element.getNamespaceURI(), element.getLocalName());
        Set<String> known = grammar.elements().get(name);
        if (known == null || !isAtHome(name, element)) {
            faults.add(new Fault(place, name));
            return;
        }
        Map<String, String> read = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(place, known, element.getAttributes().item(i), read);
        }
        if (!grammar.allows(name, read)) {
            faults.add(new Fault(place, name + " " + read));
        }
        text(place, name, element);
    }

    private boolean isAtHome(String name, Element element) {
        String owner = grammar.owners().get(name);
        if (owner == null) {
            return true;
        }
        Node around = element.getParentNode();
        Node holder = name.startsWith("camunda:") ? around.getParentNode() : around;
        return holder != null
                && named(holder.getNamespaceURI(), holder.getLocalName()).equals(owner);
    }

    private void attribute(String place, Set<String> known, Node attribute, Map<String, String> read) {
        String space = attribute.getNamespaceURI();
        if (INERT.contains(String.valueOf(space))) {
            return;
        }
        if (INSTANCE.equals(space)) {
            instance(place, attribute);
            return;
        }
        String name = space == null ? attribute.getNodeName() : named(space, attribute.getLocalName());
        if (!known.contains(name) || !grammar.allows(name, attribute.getNodeValue())) {
            faults.add(new Fault(place, "%s=\"%s\"".formatted(name, attribute.getNodeValue())));
        }
        if (!name.equals("id")) {
            read.put(name, attribute.getNodeValue());
        }
    }

    private void instance(String place, Node attribute) {
        boolean known = "type".equals(attribute.getLocalName())
                && FORMAL_EXPRESSION.matcher(attribute.getNodeValue()).matches();
        if (!known) {
            faults.add(new Fault(place, "%s=\"%s\"".formatted(attribute.getNodeName(), attribute.getNodeValue())));
        }
    }

    private void text(String place, String name, Element element) {
        StringBuilder text = new StringBuilder();
        NodeList inside = element.getChildNodes();
        for (int i = 0; i < inside.getLength(); i++) {
            if (inside.item(i) instanceof Element child) {
                through(child, place);
            } else if (inside.item(i).getNodeType() == Node.TEXT_NODE) {
                text.append(inside.item(i).getNodeValue());
            }
        }
        if (!grammar.allows(name, text.toString().strip())) {
            faults.add(new Fault(place, text.toString().strip()));
        }
    }

    private String named(@Nullable String space, String name) {
        String prefix = grammar.namespaces().get(String.valueOf(space));
        return prefix == null ? "{%s}%s".formatted(space, name) : prefix + name;
    }
}
