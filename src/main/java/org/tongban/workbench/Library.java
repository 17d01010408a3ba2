package org.tongban.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The material library (材料库), to which a new item adds its own materials. */
final class Library {

    static final String FILE = "processes/materials.yaml";

    private static final String EMPTY = "# yaml-language-server: $schema=./.schema/materials.json\nmaterials:\n";

    private final Workshop workshop;
    private final JsonNode known;
    private final List<String> lines;
    private boolean changed;

    Library(Workshop workshop) {
        this.workshop = workshop;
        this.known = workshop.has(FILE) ? workshop.entry(FILE).path("materials") : MissingNode.getInstance();
        this.lines = new ArrayList<>(
                (workshop.has(FILE) ? workshop.read(FILE) : EMPTY).lines().toList());
    }

    /** Adds what the applicant makes, in the order of codes, unless the library has it. */
    Library applicants(String code, String name) {
        if (!known.has(code)) {
            lines.addAll(
                    place(code),
                    List.of(
                            "  " + code + ":",
                            "    name: " + name,
                            "    source: applicant",
                            "    obtainableByDataSharing: false"));
            changed = true;
        }
        return this;
    }

    private int place(String code) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).matches("  [a-z].*:"))
                .filter(line -> lines.get(line).compareTo("  " + code + ":") > 0)
                .findFirst()
                .orElse(lines.size());
    }

    void save() {
        if (changed) {
            workshop.write(FILE, String.join("\n", lines) + "\n");
        }
    }
}
