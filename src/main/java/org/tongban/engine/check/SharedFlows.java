package org.tongban.engine.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
 * The stages that every case goes through, and the change of the catalogue, are drawn as law asks. Files that this version
 * holds of them are checked when it is built; whoever deploys one may change its documentation, its notes and its drawing.
 */
final class SharedFlows {

    static final Rule AS_HELD = Rule.of(
            "shared-as-held",
            "decisions/0036",
            "共用的阶段和目录变更按系统所带的办理，部署时只能改说明、批注和画法",
            "The stages that all share and the change of the catalogue run as the system holds them; a deployment may"
                    + " change their documentation, notes and drawing",
            models -> models.flows().flatMap(SharedFlows::changed));

    /** What says nothing of how a case runs, or says again what the sequence flows say. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("documentation", "textAnnotation", "association", "incoming", "outgoing");

    private static final int MOST_TOLD = 3;

    private SharedFlows() {}

    /** @return true if the system itself holds a process of this key, which others call or designers start */
    static boolean holds(String key) {
        return Held.FLOWS.containsKey(key);
    }

    /** @return the files of the shared processes as the system holds them */
    static List<ModelFile> held() {
        return List.copyOf(Held.FLOWS.values());
    }

    /** @return true unless the system holds a process of this key that runs otherwise */
    static boolean isAsHeld(ModelFile file) {
        return changed(Flow.read(file)).findAny().isEmpty();
    }

    private static Stream<Place> changed(Flow flow) {
        ModelFile held = Held.FLOWS.get(flow.key());
        if (held == null || held.text().equals(flow.file().text())) {
            return Stream.empty();
        }
        Map<String, String> ours = byId(Flow.read(held));
        Map<String, String> theirs = byId(flow);
        Stream<Place> missing = ours.keySet().stream()
                .filter(id -> !theirs.containsKey(id))
                .map(id -> flow.at(flow.process()).saying(id));
        Stream<Place> other = theirs.keySet().stream()
                .filter(id -> !theirs.get(id).equals(ours.get(id)))
                .map(flow.file()::at);
        return Stream.concat(other, missing)
                .sorted(Comparator.comparing(Place::line))
                .limit(MOST_TOLD);
    }

    /** @return each element that has an id, with all it says but for the elements in it that have ids of their own */
    private static Map<String, String> byId(Flow flow) {
        Map<String, String> said = new HashMap<>();
        Document document = (Document) flow.bpmn().getDocument().getDomSource().getNode();
        meaning(document.getDocumentElement()).forEach(element -> gather(element, said));
        return said;
    }

    private static void gather(Element element, Map<String, String> said) {
        if (element.hasAttribute("id")) {
            said.merge(element.getAttribute("id"), words(element), String::concat);
        }
        meaning(element).forEach(inner -> gather(inner, said));
    }

    private static String words(Element element) {
        String inner = meaning(element)
                .map(child -> child.hasAttribute("id") ? child.getAttribute("id") : words(child))
                .sorted()
                .collect(Collectors.joining(" "));
        return "<%s %s %s>%s%s"
                .formatted(
                        element.getNamespaceURI(), element.getLocalName(), attributes(element), inner, text(element));
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

    /** @return the elements in it that say how a case runs */
    private static Stream<Element> meaning(Element parent) {
        return children(parent)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> !BpmnModelConstants.BPMNDI_NS.equals(child.getNamespaceURI()))
                .filter(child -> !BpmnModelConstants.BPMN20_NS.equals(child.getNamespaceURI())
                        || !SAYS_NOTHING.contains(child.getLocalName()));
    }

    private static Stream<Node> children(Element parent) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }

    /** Read once, when the first is asked for. */
    private static final class Held {

        private static final Map<String, ModelFile> FLOWS = ModelFiles.packaged().stream()
                .filter(file -> file.path().matches("processes/(stage|office)/[^/]+\\.bpmn"))
                .collect(Collectors.toMap(ModelFile::key, Function.identity(), (first, second) -> first));
    }
}
