package org.tongban.change;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongban.text.PlainXml;

/** Where boxes and arrows are drawn in a model: lines that say nothing on what it does. */
final class Drawing {

    private static final String MODEL = ".*\\.(bpmn|dmn)";

    private static final Set<String> DIAGRAMS = Set.of(
            "{http://www.omg.org/spec/BPMN/20100524/DI}BPMNDiagram",
            "{https://www.omg.org/spec/DMN/20191111/DMNDI/}DMNDI");

    /** One such element and nothing more. */
    private static final Pattern DRAWN =
            Pattern.compile("</?(bpmndi|dc|di|dmndi):[A-Za-z]+( (?!xmlns)[\\w:]+=\"[^\"<>]*\")*\\s*/?>");

    private Drawing() {}

    /** @return the lines, counted from 0, that lie wholly inside a model's diagram and draw one element each */
    static BitSet lines(String path, String text) {
        BitSet drawn = new BitSet();
        if (path.matches(MODEL)) {
            try {
                inDiagrams(PlainXml.read(text), drawn);
            } catch (XMLStreamException unreadable) {
                return new BitSet();
            }
        }
        String[] lines = text.lines().toArray(String[]::new);
        drawn.stream()
                .filter(line -> line >= lines.length
                        || !DRAWN.matcher(lines[line].strip()).matches())
                .forEach(drawn::clear);
        return drawn;
    }

    private static void inDiagrams(XMLStreamReader xml, BitSet drawn) throws XMLStreamException {
        int depth = 0;
        int from = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && ++depth == 2) {
                from = xml.getLocation().getLineNumber();
            } else if (event == XMLStreamReader.END_ELEMENT && depth-- == 2) {
                int to = xml.getLocation().getLineNumber() - 1;
                if (DIAGRAMS.contains(xml.getName().toString()) && to > from) {
                    drawn.set(from, to);
                }
            }
        }
    }
}
