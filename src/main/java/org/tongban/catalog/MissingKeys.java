package org.tongban.catalog;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a catalogue file leaves out: every record component that is not {@code @Nullable} must be given, and no text blank. */
final class MissingKeys {

    private MissingKeys() {}

    /** Returns the paths of missing keys, such as {@code limits.statutory.basis}. */
    static List<String> of(Record entry) {
        return in(entry).toList();
    }

    private static Stream<String> in(Record entry) {
        return Stream.of(entry.getClass().getRecordComponents())
                .flatMap(component -> in(component, value(component, entry)));
    }

    private static Stream<String> in(RecordComponent component, @Nullable Object value) {
        if (value == null) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return optional ? Stream.empty() : Stream.of(component.getName());
        }
        if (value instanceof String text && text.isBlank()) {
            return Stream.of(component.getName());
        }
        if (value instanceof Record nested) {
            return in(nested).map(path -> component.getName() + "." + path);
        }
        return value instanceof List<?> list ? in(component.getName(), list) : Stream.empty();
    }

    private static Stream<String> in(String name, List<?> list) {
        return IntStream.range(0, list.size())
                .boxed()
                .filter(i -> list.get(i) instanceof Record)
                .flatMap(i -> in((Record) list.get(i)).map(path -> name + "[" + i + "]." + path));
    }

    private static @Nullable Object value(RecordComponent component, Record entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
