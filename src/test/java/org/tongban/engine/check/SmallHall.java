package org.tongban.engine.check;

import java.nio.file.Path;
import java.util.List;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Models;

/** A one-thing of two small items that keeps every rule, among the stages, forms and tables of the project. */
public final class SmallHall {

    /** What is the small hall's own; the rest it shares with the project. */
    static final Path OWN = Path.of("src/test/resources/check");

    private static final List<ModelFile> FILES = ModelFiles.below(List.of(
            OWN,
            Path.of("processes/.camunda"),
            Path.of("processes/office"),
            Path.of("processes/stage"),
            Path.of("processes/rule"),
            Path.of("forms/post")));

    private static final Models MODELS = new Models(FILES);

    private SmallHall() {}

    public static Models models() {
        return MODELS;
    }

    public static List<ModelFile> files() {
        return FILES;
    }

    static boolean isOwn(ModelFile file) {
        return file.path().startsWith(OWN.toString());
    }
}
