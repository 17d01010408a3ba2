package org.tongban.engine.words;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongban.text.PlainXml;

/**
 * Elements of a model in one another, counted before anything goes through them: how many a stack holds depends on how long
 * the server has run.
 */
public final class Nesting {

    private static final int DEEPEST = 40;

    private Nesting() {}

    /** @return true if elements stand in one another more than 40 deep; what cannot be read to its end is for others to tell */
    public static boolean isTooDeep(InputStream model) {
        try {
            return isTooDeep(PlainXml.read(model));
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static boolean isTooDeep(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
