package org.tongban.engine.check.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * What a model says of what is done, without its drawing and explanations.
 *
 * @param inOrder true where the order of elements tells something: a table's entries are under its columns
 */
record XmlMeaning(boolean inOrder) {

    /** What explains, or says again what the sequence flows say. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("documentation", "textAnnotation", "association", "incoming", "outgoing");

    private static final Set<String> DRAWING =
            Set.of(BpmnModelConstants.BPMNDI_NS, "https://www.omg.org/spec/DMN/20191111/DMNDI/");

    /** @return each element that has an id, with all it says but for the elements in it that have ids of their own */
    Map<String, String> byId(Document document) {
        Map<String, String> said = new HashMap<>();
        meaning(document.getDocumentElement()).forEach(element -> gather(element, said));
        return said;
    }

    private void gather(Element element, Map<String, String> said) {
        if (element.hasAttribute("id")) {
            said.merge(element.getAttribute("id"), words(element), String::concat);
        }
        meaning(element).forEach(inner -> gather(inner, said));
    }

    private String words(Element element) {
        Stream<String> inner =
                meaning(element).map(child -> child.hasAttribute("id") ? child.getAttribute("id") : words(child));
        return "<%s %s %s>%s%s"
                .formatted(
                        element.getNamespaceURI(),
                        element.getLocalName(),
                        attributes(element),
                        (inOrder ? inner : inner.sorted()).collect(Collectors.joining(" ")),
                        text(element));
    }

    private static String text(Element element) {
        return children(element)
                .filter(Text.class::isInstance)
                .map(Node::getNodeValue)
                .collect(Collectors.joining())
                .strip();
    }

    private static String attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(at -> (Attr) attributes.item(at))
                .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
                .map(attribute -> "%s %s=%s"
                        .formatted(attribute.getNamespaceURI(), attribute.getLocalName(), attribute.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** @return the elements in it that say what is done */
    private static Stream<Element> meaning(Element parent) {
        return children(parent)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> !DRAWING.contains(String.valueOf(child.getNamespaceURI())))
                .filter(child -> !BpmnModelConstants.BPMN20_NS.equals(child.getNamespaceURI())
                        || !SAYS_NOTHING.contains(child.getLocalName()));
    }

    private static Stream<Node> children(Element parent) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }
}
