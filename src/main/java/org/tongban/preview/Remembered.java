package org.tongban.preview;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers of the last minutes, refusals too: a page that takes too long is not tried again by every click. */
final class Remembered {

    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final long NANOS = Duration.ofMinutes(10).toNanos();
    private static final int BYTES_OF_AN_ENTRY = 500;

    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Entry(Answer answer, long at) {

        long bytes() {
            return answer.png().length + BYTES_OF_AN_ENTRY;
        }
    }

    synchronized Optional<Answer> find(String key) {
        Entry entry = entries.get(key);
        if (entry == null || System.nanoTime() - entry.at > NANOS) {
            forget(key);
            return Optional.empty();
        }
        return Optional.of(entry.answer);
    }

    synchronized Answer keep(String key, Answer answer) {
        forget(key);
        Entry entry = new Entry(answer, System.nanoTime());
        entries.put(key, entry);
        bytes += entry.bytes();
        while (bytes > MOST_BYTES) {
            forget(entries.keySet().iterator().next());
        }
        return answer;
    }

    private void forget(String key) {
        Entry entry = entries.remove(key);
        if (entry != null) {
            bytes -= entry.bytes();
        }
    }
}
