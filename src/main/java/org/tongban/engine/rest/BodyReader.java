package org.tongban.engine.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.text.Typed;

/** Reads a request's body as strictly as nobody behind the door does: each key once, nothing after the end. */
final class BodyReader {

    /** More than the largest form has, which sends three for each of its 200 fields. */
    private static final int MOST_VALUES = 1_000;

    /** Each element of a list is a condition of a statement that somebody waits for. */
    private static final int LONGEST_LIST = 100;

    private static final Pattern NAME = Pattern.compile("[\\w-]{1,100}");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private BodyReader() {}

    /** @throws NotAllowed if it is larger than so many bytes */
    static byte[] read(InputStream stream, long largest) throws IOException {
        byte[] bytes = stream.readNBytes((int) largest + 1);
        if (bytes.length > largest) {
            throw NotAllowed.tooLarge();
        }
        return bytes;
    }

    /**
     * @param anyText whether it holds texts that are checked later, where the answer can name the field
     * @throws NotAllowed if it is neither JSON nor a form, has more values than anything of ours sends, or no register could hold
     *     what stands in it
     */
    static Body body(byte[] bytes, ContainerRequestContext request, boolean anyText) {
        MediaType type = request.getMediaType();
        if (bytes.length == 0) {
            return Body.NONE;
        }
        if (is(MediaType.APPLICATION_JSON_TYPE, type)) {
            return new Body(Body.Kind.JSON, leaves(bytes, anyText));
        }
        if (is(MediaType.MULTIPART_FORM_DATA_TYPE, type)) {
            return new Body(Body.Kind.FORM, FormReader.leaves(bytes, request));
        }
        throw NotAllowed.unfit();
    }

    private static boolean is(MediaType expected, @Nullable MediaType type) {
        return type != null
                && expected.getType().equalsIgnoreCase(type.getType())
                && expected.getSubtype().equalsIgnoreCase(type.getSubtype());
    }

    private static List<Leaf> leaves(byte[] bytes, boolean anyText) {
        requireFew(bytes);
        JsonNode sent = json(bytes);
        if (!sent.isObject()) {
            throw NotAllowed.unfit();
        }
        lookAt(sent, anyText);
        return Leaf.in(sent);
    }

    /** Counted before anything is made of it: a few bytes each become many once they are. */
    private static void requireFew(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values += token.isScalarValue() || token.isStructStart() ? 1 : 0;
                JsonStreamContext place = parser.getParsingContext();
                if (values > MOST_VALUES || place.inArray() && place.getCurrentIndex() >= LONGEST_LIST) {
                    throw NotAllowed.tooLarge();
                }
            }
        } catch (IOException noJson) {
            throw NotAllowed.unfit();
        }
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException noJson) {
            throw NotAllowed.unfit();
        }
    }

    /** A name with a dot or a bracket in it would pass for a way through several names. */
    private static void lookAt(JsonNode node, boolean anyText) {
        if (node.isTextual() && !anyText && !Typed.isReadable(node.textValue())) {
            throw NotAllowed.unreadable();
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!NAME.matcher(name).matches()) {
                throw Typed.isReadable(name) ? NotAllowed.unfit() : NotAllowed.unreadable();
            }
        });
        node.forEach(part -> lookAt(part, anyText));
    }
}
