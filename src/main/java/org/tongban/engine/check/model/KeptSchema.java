package org.tongban.engine.check.model;

import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * Camunda's readers name their schemas by place, and the JDK reads them anew with every file: most of the time that a check
 * took. Here they are read once and kept.
 */
final class KeptSchema {

    private static final String LANGUAGE = "http://java.sun.com/xml/jaxp/properties/schemaLanguage";
    private static final String SOURCE = "http://java.sun.com/xml/jaxp/properties/schemaSource";

    private KeptSchema() {}

    /** @param owner a class beside whose package the schemas lie */
    static void in(DocumentBuilderFactory factory, Class<?> owner, String... places) {
        factory.setAttribute(LANGUAGE, null);
        factory.setAttribute(SOURCE, null);
        factory.setValidating(false); // by DTD, which none of the files has
        try {
            factory.setSchema(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Stream.of(places)
                            .map(place -> new StreamSource(
                                    owner.getClassLoader().getResource(place).toExternalForm()))
                            .toArray(Source[]::new)));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
