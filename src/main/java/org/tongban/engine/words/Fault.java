package org.tongban.engine.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Something in a model that the engine does not understand.
 *
 * @param element id of the element it stands in; empty where none around it has one
 * @param words the offending element, attribute or expression
 */
public record Fault(String element, String words) {

    /**
     * @return everything in the model that is not known here; of other files than diagrams and tables nothing. In another
     *     encoding than UTF-8 the check before a deployment would read another model than the engine.
     */
    public static List<Fault> in(String file, byte[] content) {
        if (file.endsWith(".bpmn")) {
            return in(BpmnGrammar.ALL, content);
        }
        return file.endsWith(".dmn") ? in(DmnGrammar.ALL, content) : List.of();
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }

    private static List<Fault> in(Grammar grammar, byte[] content) {
        Optional<String> excess = Excess.in(new ByteArrayInputStream(content));
        if (excess.isPresent()) {
            return List.of(new Fault("", excess.get()));
        }
        try {
            List<Fault> faults = new ArrayList<>();
            Document document = builder().parse(new ByteArrayInputStream(content));
            Stream.of(document.getXmlEncoding(), document.getInputEncoding())
                    .filter(encoding -> encoding != null && !encoding.equalsIgnoreCase("UTF-8"))
                    .findFirst()
                    .ifPresent(encoding -> faults.add(new Fault("", "encoding=\"%s\"".formatted(encoding))));
            new FaultWalk(grammar, faults).through(document.getDocumentElement(), "");
            return faults;
        } catch (SAXException broken) {
            return List.of(new Fault("", XmlWords.of(broken)));
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
