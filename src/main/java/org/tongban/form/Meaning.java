package org.tongban.form;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer stands for and must agree with: the words a form may write in a field's {@code properties}.
 *
 * @param kind what a text stands for; null for free text
 * @param notBefore {@link #TODAY} or the key of another day in the form; null for none
 * @param notAfter {@link #TODAY} or the key of another day in the form; null for none
 * @param birthOf key of the person's number whose day of birth this is; null for none
 * @param sexOf key of the person's number whose sex this is, {@code male} or {@code female}; null for none
 */
public record Meaning(
        @Nullable TextKind kind,
        @Nullable String notBefore,
        @Nullable String notAfter,
        @Nullable String birthOf,
        @Nullable String sexOf) {

    /** The day on which the form is handed in. */
    public static final String TODAY = "today";

    static final Meaning NONE = new Meaning(null, null, null, null, null);

    /** Returns the keys of days that this one is compared with. */
    public Stream<String> days() {
        return Stream.of(notBefore, notAfter).filter(Objects::nonNull).filter(key -> !key.equals(TODAY));
    }

    /** Returns the keys of persons' numbers that this must agree with. */
    public Stream<String> persons() {
        return Stream.of(birthOf, sexOf).filter(Objects::nonNull);
    }
}
