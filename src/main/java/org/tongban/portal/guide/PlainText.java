package org.tongban.portal.guide;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a page says, as plain text: its main part, with headings underlined and lists marked. */
final class PlainText {

    private static final String START = "<main";
    private static final String END = "</main>";

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String page) {
        PlainText plain = new PlainText();
        plain.block(main(page));
        return plain.text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static Element main(String page) {
        String main = page.substring(page.indexOf(START), page.indexOf(END) + END.length());
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(main)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new IllegalStateException("A page of the portal is not well-formed", broken);
        }
    }

    private void block(Element element) {
        switch (element.getTagName()) {
            case "h1" -> heading(element, "=");
            case "h2" -> heading(element, "-");
            case "dt" -> text.append(words(element)).append("：");
            case "dd" -> line(words(element));
            case "li" -> line("  " + mark(element) + words(element));
            case "tr" -> row(element);
            case "p" -> paragraph(element);
            case "thead" -> {}
            default -> inside(element).forEach(this::block);
        }
    }

    private void heading(Element element, String underline) {
        String words = words(element);
        line("\n" + words);
        line(underline.repeat(words.length() * 2));
    }

    /** Ways through the portal and things to click are of no use on paper. */
    private void paragraph(Element element) {
        if (!element.getAttribute("class").matches("path|actions")) {
            line(words(element));
        }
    }

    private void row(Element row) {
        inside(row).filter(cell -> cell.getTagName().equals("th")).forEach(cell -> line("\n  ● " + words(cell)));
        inside(row)
                .filter(cell -> cell.getTagName().equals("td"))
                .flatMap(PlainText::inside)
                .map(PlainText::words)
                .filter(words -> !words.isEmpty())
                .forEach(words -> line("    " + words));
    }

    private static String mark(Element item) {
        boolean numbered = ((Element) item.getParentNode()).getTagName().equals("ol");
        long place = inside((Element) item.getParentNode())
                        .takeWhile(other -> other != item)
                        .count()
                + 1;
        return numbered ? place + ". " : "· ";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String words(Element element) {
        return children(element)
                .map(child -> child instanceof Element inner ? " " + words(inner) + " " : child.getTextContent())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([，。；：、（）]) ?", "$1")
                .strip();
    }

    private static Stream<Element> inside(Element element) {
        return children(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Node> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item);
    }
}
