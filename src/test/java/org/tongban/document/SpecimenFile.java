package org.tongban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** What the specimens say and answer, as files beside the tests. */
final class SpecimenFile {

    private SpecimenFile() {}

    static <T> Map<String, T> read(String name) {
        try (InputStream file = SpecimenFile.class.getResourceAsStream(name)) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
