package org.tongban.engine.check.model;

import java.util.List;

/**
 * The catalogue's files.
 *
 * @param entries of items and one-things
 * @param regional in what regions differ from an entry
 * @param library what entries leave out
 */
record Lists(List<Entry> all, List<Entry> entries, List<Entry> regional, Library library) {

    static Lists of(List<Entry> all) {
        return new Lists(
                all,
                all.stream()
                        .filter(entry ->
                                entry.get("/key").isTextual() && !entry.file().isRegional())
                        .toList(),
                all.stream().filter(entry -> entry.file().isRegional()).toList(),
                Library.among(all));
    }
}
