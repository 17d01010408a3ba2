package org.tongban.text;

import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML element by element, and nothing but what stands in it: no document type, no other file. */
public final class PlainXml {

    private PlainXml() {}

    /** @throws XMLStreamException if it does not begin as XML; what follows may still be broken */
    public static XMLStreamReader read(String text) throws XMLStreamException {
        return factory().createXMLStreamReader(new StringReader(text));
    }

    /** @throws XMLStreamException as {@link #read(String)} */
    public static XMLStreamReader read(InputStream bytes) throws XMLStreamException {
        return factory().createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
