package org.tongban.document;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;

/** Recognises papers by what some procedure has them say. */
class SpecimenKinds {

    private static final String PLACE = "\\{\\w+}";
    private static final int SAYS_ENOUGH = 4;

    private final Catalog catalog;

    SpecimenKinds(Catalog catalog) {
        this.catalog = catalog;
    }

    boolean isOf(PaperKind kind, IssuedDocument paper) {
        Stream<Procedure> all =
                Stream.concat(catalog.procedures().values().stream(), Stream.of(catalog.oneThing(), catalog.common()));
        return all.flatMap(procedure -> procedure.paper(kind).stream())
                .flatMap(words -> Stream.concat(
                        Stream.of(words), words.cases().keySet().stream().map(words::in)))
                .anyMatch(words -> says(words, paper));
    }

    private static boolean says(PaperWords words, IssuedDocument paper) {
        String text = new Papers.Paper(paper).text();
        return Pattern.matches(words.title().replaceAll(PLACE, ".+"), paper.title())
                && words.opening().stream()
                        .flatMap(sentence -> Arrays.stream(sentence.split(PLACE)))
                        .filter(part -> part.length() >= SAYS_ENOUGH)
                        .allMatch(text::contains);
    }
}
