package org.tongban.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.cases.Ground;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.procedure.Unsupplied;

/** Keys of what can be applied for, from the files of the catalogue; a new file is walked without a word here. */
public final class Offerings {

    private Offerings() {}

    static Stream<String> items() {
        return keys("item");
    }

    public static Stream<String> bundles() {
        return keys("bundle");
    }

    public static Stream<String> all() {
        return Stream.concat(items(), bundles());
    }

    /** All that may be another organ's, which is nothing that may be applied for anywhere. */
    static Stream<String> placed() {
        Catalog catalog = Catalog.at("classpath*:", (feel, facts) -> false);
        return all().filter(key -> isPlaced(catalog, key));
    }

    /** All with something in them that may be applied for anywhere. */
    static Stream<String> anywhere() {
        Catalog catalog = Catalog.at("classpath*:", (feel, facts) -> false);
        return all().filter(key -> !isPlaced(catalog, key));
    }

    private static boolean isPlaced(Catalog catalog, String key) {
        return parts(catalog, catalog.offering(key))
                .map(item -> catalog.procedure(item, Map.of()))
                .allMatch(law -> law.refuses(Ground.NOT_THIS_ORGAN.value()));
    }

    private static Stream<ServiceItem> parts(Catalog catalog, Offering offering) {
        return offering instanceof Bundle bundle
                ? bundle.items().stream().map(place -> catalog.item(place.key()))
                : Stream.of((ServiceItem) offering);
    }

    /** All but those that are refused on the spot where they are incomplete. */
    static Stream<String> corrected() {
        return Stream.of("item", "bundle")
                .flatMap(kind -> keys(kind).filter(key -> model(kind, key).contains("acceptOutcome == 'lapsed'")));
    }

    static Stream<String> tolerant() {
        return items().filter(item -> model(item).contains("calledElement=\"supply-missing-material\""));
    }

    /** Those of the tolerant that are not given without what was missing. */
    static Stream<String> owing() {
        Catalog catalog = Catalog.at("classpath*:", (feel, facts) -> false);
        return tolerant()
                .filter(item -> catalog.procedure(catalog.item(item), Map.of()).unsupplied() == Unsupplied.REJECTED);
    }

    static Stream<String> committed() {
        return items().filter(item -> model(item).contains("register.startVerification"));
    }

    static Stream<String> instant() {
        return items().filter(item -> model(item).contains("register.recordInstantApproval"));
    }

    private static String model(String item) {
        return model("item", item);
    }

    private static String model(String kind, String key) {
        try {
            return Files.readString(Path.of("processes", kind, key + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(String kind) {
        try (Stream<Path> files = Files.list(Path.of("processes", kind))) {
            List<String> keys = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
            return keys.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
