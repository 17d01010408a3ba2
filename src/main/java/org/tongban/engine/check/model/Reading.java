package org.tongban.engine.check.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongban.engine.words.Excess;

/** Reads each file once, and remembers what was found in it, as long as the file stays the same. */
final class Reading {

    private static final int LONGEST_FILE = 300_000;
    private static final String TOO_DEEP = "嵌套太深 / nested too deeply";

    private final Map<ModelFile, Object> known = new HashMap<>();
    private final Map<ModelFile, Map<Object, List<Place>>> found = new HashMap<>();
    private final List<Place> unreadable = new ArrayList<>();

    /** @return what is known of those of these files that have not changed */
    Reading of(Collection<ModelFile> files) {
        Set<ModelFile> kept = new HashSet<>(files);
        Reading same = new Reading();
        same.known.putAll(known);
        same.known.keySet().retainAll(kept);
        same.found.putAll(found);
        same.found.keySet().retainAll(kept);
        return same;
    }

    @SuppressWarnings("unchecked")
    <T> List<T> read(List<ModelFile> files, String ending, Function<ModelFile, T> reader) {
        List<T> read = new ArrayList<>();
        for (ModelFile file : files) {
            if (file.path().matches(".*" + ending)) {
                try {
                    read.add((T) known.computeIfAbsent(file, one -> {
                        requireShort(one);
                        requireLittle(one);
                        return reader.apply(one);
                    }));
                } catch (Unreadable broken) {
                    unreadable.add(broken.place());
                } catch (StackOverflowError deep) {
                    unreadable.add(file.whole().saying(TOO_DEEP));
                }
            }
        }
        return List.copyOf(read);
    }

    private static void requireShort(ModelFile file) {
        if (file.text().length() > LONGEST_FILE) {
            throw new Unreadable(file, "文件太大，最多%d个字符 / too long".formatted(LONGEST_FILE));
        }
    }

    private static void requireLittle(ModelFile file) {
        if (file.path().matches(".*\\.(bpmn|dmn)")) {
            Excess.in(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)))
                    .ifPresent(excess -> {
                        throw new Unreadable(file, excess + " / too deep or too long");
                    });
        }
    }

    List<Place> unreadable() {
        return List.copyOf(unreadable);
    }

    Stream<Place> inFile(ModelFile file, Object what, Supplier<Stream<Place>> search) {
        return found
                .computeIfAbsent(file, one -> new HashMap<>())
                .computeIfAbsent(what, one -> search.get().toList())
                .stream();
    }
}
