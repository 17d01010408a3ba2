package org.tongban.document.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.document.content.Sentence;
import org.tongban.document.content.Shared;

/**
 * What a paper says, filled in.
 *
 * @param series the word before 字 in its number; null where that of its kind holds
 * @param parts of a one-thing's paper, what it says of its items
 * @param bases of a one-thing's paper, what it rests on for its items
 * @param besides of a one-thing's paper, what the laws of the items that it takes on say besides
 * @param sealed of a one-thing's paper, who seals it besides the hall, see {@link Sealing#words}
 */
public record Words(
        String title,
        @Nullable String series,
        List<Sentence> opening,
        List<PartLines.Line> parts,
        List<Sentence> closing,
        List<Shared<List<Basis>>> bases,
        List<Shared<String>> besides,
        String sealed) {

    /** Returns what is said of the items of which something is said, once for all that share it. */
    public List<Shared<String>> told() {
        return parts.stream()
                .filter(line -> !line.said().isEmpty())
                .collect(Collectors.groupingBy(
                        PartLines.Line::said,
                        LinkedHashMap::new,
                        Collectors.mapping(PartLines.Line::item, Collectors.toList())))
                .entrySet()
                .stream()
                .map(said -> new Shared<>(said.getValue(), said.getKey()))
                .toList();
    }
}
