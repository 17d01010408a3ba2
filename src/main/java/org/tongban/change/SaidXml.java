package org.tongban.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongban.text.PlainXml;

/** What a model says, without where its boxes and arrows are drawn, which says nothing on what it does. */
final class SaidXml {

    private static final Set<String> DIAGRAMS = Set.of(
            "{http://www.omg.org/spec/BPMN/20100524/DI}BPMNDiagram",
            "{https://www.omg.org/spec/DMN/20191111/DMNDI/}DMNDI");
    private static final Set<String> DRAWN = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://www.omg.org/spec/DMN/20180521/DC/");

    private final List<String> lines = new ArrayList<>();
    private final Deque<String> places = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inDiagram;

    private SaidXml() {}

    /** @return an element, an attribute or a text a line, in their order, so many at most; empty for what cannot be read */
    static Optional<List<String>> lines(String model, int most) {
        try {
            return Optional.of(new SaidXml().read(PlainXml.read(model), most));
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private List<String> read(XMLStreamReader xml, int most) throws XMLStreamException {
        while (xml.hasNext() && lines.size() < most) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> begin(xml);
                case XMLStreamReader.END_ELEMENT -> end();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
                default -> {} // remarks
            }
        }
        return lines.size() <= most ? lines : lines.subList(0, most);
    }

    private void begin(XMLStreamReader xml) {
        tellText();
        inDiagram = places.size() == 1 ? DIAGRAMS.contains(xml.getName().toString()) : inDiagram;
        places.push(place(xml));
        if (inDiagram && DRAWN.contains(xml.getNamespaceURI())) {
            return;
        }
        lines.add(places.peek());
        IntStream.range(0, xml.getNamespaceCount())
                .forEach(at -> tell(name("xmlns", xml.getNamespacePrefix(at)), xml.getNamespaceURI(at)));
        IntStream.range(0, xml.getAttributeCount())
                .forEach(at -> tell(
                        name(xml.getAttributePrefix(at), xml.getAttributeLocalName(at)), xml.getAttributeValue(at)));
    }

    /** An element is called as it is written, under those that hold it, the first of them left out. */
    private String place(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "id");
        String own = name(xml.getPrefix(), xml.getLocalName()) + (id == null ? "" : "[" + Said.name(id) + "]");
        return places.size() < 2 ? Said.place(own) : Said.place(places.element(), "/", own);
    }

    private void end() {
        tellText();
        places.pop();
    }

    private void tellText() {
        if (!text.toString().isBlank()) {
            lines.add(places.peek() + " = " + Said.quoted(text.toString()));
        }
        text.setLength(0);
    }

    private void tell(String attribute, String value) {
        lines.add(places.peek() + " " + attribute + " = " + Said.quoted(value));
    }

    private static String name(@Nullable String prefix, @Nullable String local) {
        return Stream.of(prefix, local)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(":"));
    }
}
