package org.tongban.engine.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.tongban.cases.CaseProblem;
import org.tongban.text.Typed;

/** Looks at what comes in to the engine's interfaces: no register can hold a text with U+0000, nor find it. */
final class RestDoor implements ContainerRequestFilter, ReaderInterceptor {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            require(name);
            values.forEach(RestDoor::require);
        });
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            byte[] body = context.getInputStream().readAllBytes();
            look(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** What is no JSON is left to whoever reads it. */
    private static void look(byte[] body) throws IOException {
        try (JsonParser json = JSON.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
                    require(json.getText());
                }
            }
        } catch (JsonProcessingException noJson) {
            // the reader says so
        }
    }

    private static void require(String text) {
        if (!Typed.isReadable(text)) {
            throw new CaseProblem("characters", "填写的内容含有不能识别的字符，请删去后重新填写。");
        }
    }
}
