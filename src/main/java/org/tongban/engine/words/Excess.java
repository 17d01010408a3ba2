package org.tongban.engine.words;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongban.text.PlainXml;

/**
 * What is too much in a model, counted before anything goes through it: elements in one another, of which a stack holds the fewer the
 * longer a server has run, and the letters of a name, through which expressions are matched that look at some of them again.
 */
public final class Excess {

    private static final int DEEPEST = 40;

    /** Characters of an id, as many as the engine keeps. */
    private static final int LONGEST = 255;

    private Excess() {}

    /** @return what is too much, in Chinese; what cannot be read to its end is for others to tell */
    public static Optional<String> in(InputStream model) {
        try {
            return in(PlainXml.read(model));
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> in(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                return Optional.of("嵌套太深");
            }
            if (event == XMLStreamReader.START_ELEMENT && isLong(xml.getAttributeValue(null, "id"))) {
                return Optional.of("id 太长，最多%d个字符".formatted(LONGEST));
            }
        }
        return Optional.empty();
    }

    private static boolean isLong(@Nullable String id) {
        return id != null && id.length() > LONGEST;
    }
}
