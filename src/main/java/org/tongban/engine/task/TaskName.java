package org.tongban.engine.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.matter.Matter;
import org.tongban.text.Typed;

/** What a task is called in a list: what to do, for whom, about what, and the number. */
public final class TaskName {

    /** In characters; the engine's column holds 255 UTF-16 units, of which a rare character takes two. */
    private static final int LONGEST_PART = 36;

    private static final List<String> TURNS = List.of("（第一人）", "（第二人）", "（第三人）", "（第四人）");

    private TaskName() {}

    /** @return the name for a list of tasks; long parts are cut */
    public static String of(String task, Matter subject) {
        return Stream.of(Optional.of(task), subject.applicant(), Optional.of(subject.name()))
                .flatMap(Optional::stream)
                .map(TaskName::shortened)
                .collect(Collectors.joining(" · ", "", " · " + subject.number()));
    }

    /** @return which of several people this task is for; nothing where it is for one */
    public static String turn(@Nullable Object loopCounter) {
        return loopCounter instanceof Integer counter && counter < TURNS.size() ? TURNS.get(counter) : "";
    }

    static String shortened(String part) {
        return Typed.length(part) <= LONGEST_PART ? part : Typed.cut(part, LONGEST_PART - 1) + "…";
    }
}
