package org.tongban.catalog.source;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Checks the shape of catalogue files against the schemas that designers' editors use too. */
public final class Schemas {

    private static final String FOLDER = "processes/.schema/";
    /** Draft 7, which editors know best; {@code patternErrorMessage} is theirs too. */
    private static final Dialect DRAFT_7 = Dialect.builder(Dialects.getDraft7())
            .keyword(new NonValidationKeyword("patternErrorMessage"))
            .keyword(new NonValidationKeyword("refusal"))
            .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(DRAFT_7, builder -> builder.schemas(Schemas::text));

    private Schemas() {}

    /**
     * Checks a file.
     *
     * @param schema {@code item}, {@code bundle}, {@code materials} or {@code region}
     * @return every deviation, with file, line and key
     */
    public static Stream<String> faults(String schema, YamlDocument document) {
        Faults faults = new Faults(document);
        REGISTRY.getSchema(SchemaLocation.of(FOLDER + schema + ".json")).validate(document.tree()).stream()
                .filter(SchemaWords::tells)
                .forEach(error -> add(error, faults));
        return faults.found().distinct();
    }

    /** Returns what stands beside the broken rule in its schema, such as the words for a pattern. */
    static String beside(Error error, String keyword) {
        SchemaLocation place = error.getSchemaLocation();
        return REGISTRY.getSchema(SchemaLocation.of(place.getAbsoluteIri().toString()))
                .getSchemaNode()
                .at(place.getFragment().getParent().toString())
                .path(keyword)
                .asText();
    }

    private static void add(Error error, Faults faults) {
        faults.expect(false, SchemaWords.path(error), SchemaWords.reason(error));
    }

    private static @Nullable String text(String iri) {
        ClassPathResource resource = new ClassPathResource(iri);
        try {
            return iri.startsWith(FOLDER) ? resource.getContentAsString(StandardCharsets.UTF_8) : null;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
