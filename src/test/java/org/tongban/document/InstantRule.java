package org.tongban.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule that approves without a person, as an item's flow names its table and the table words it. */
final class InstantRule {

    private static final Pattern TABLE = Pattern.compile("decisionRef=\"([a-z-]*instant-approval)\"");
    private static final Pattern APPROVES = Pattern.compile("(?s)\"approve\"</text>.*?<text>\"([^\"]+)\"</text>");

    private InstantRule() {}

    /** Returns its words; empty where the item has none. */
    static Optional<String> of(String item) {
        return found(TABLE, "item/" + item + ".bpmn").flatMap(table -> found(APPROVES, "rule/" + table + ".dmn"));
    }

    private static Optional<String> found(Pattern pattern, String file) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(Path.of("processes", file)));
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
