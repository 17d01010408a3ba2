package org.tongban.engine.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The sample applications: an answer for each field of an item's or one-thing's form, and one file for all materials. */
final class Samples {

    private Samples() {}

    static Map<String, Object> answers(String offering, ObjectMapper json) {
        try (InputStream in = open(offering + ".json")) {
            return json.readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream file() throws IOException {
        return open("material.pdf");
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource("demo/" + name).getInputStream();
    }
}
