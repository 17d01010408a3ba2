package org.tongban.hands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.Hall;
import org.tongban.cases.register.Case;

/** All posts of the hall at their screens: each completes in Tasklist what waits for it. */
@TestComponent
public class Staff {

    private static final int MORE_THAN_ANY_FLOW = 40;
    private static final Map<String, List<String>> PEOPLE = Map.of(
            "check-materials", List.of("window"),
            "check-corrections", List.of("window"),
            "check-supplied", List.of("window"),
            "decide-on-the-spot", List.of("window"),
            "examine", List.of("examiner"),
            "inspect", List.of("inspector", "inspector2"),
            "joint-inspect", List.of("inspector", "inspector2"),
            "review", List.of("reviewer"),
            "decide", List.of("head"),
            "deliver", List.of("issuer"));

    private final Hall hall;

    Staff(Hall hall) {
        this.hall = hall;
    }

    /** Whoever has the next task of the case fills in its form; a question that is not named gets its first option. */
    void completes(String number, String taskKey, Map<String, String> chosen, Browser browser) {
        Task task = hall.openTask(number, taskKey);
        people(task).forEach(person -> completes(person, hall.openTask(number, taskKey), chosen, browser));
    }

    void completes(String person, Task task, Map<String, String> chosen, Browser browser) {
        Tasklist tasklist = new Tasklist(browser);
        browser.sitsDown(person);
        tasklist.takes(task.getId());
        tasklist.form().fillIn(chosen);
        tasklist.submits();
    }

    /** Everybody goes on, with the first option of every question, until nothing of the case is open. */
    void go(String number, Browser browser) {
        for (int step = 0; step < MORE_THAN_ANY_FLOW; step++) {
            Optional<Open> open = open(number);
            if (open.isEmpty()) {
                return;
            }
            completes(open.get().number(), open.get().task(), Map.of(), browser);
        }
        throw new AssertionError("Does not end: " + open(number));
    }

    private record Open(String number, String task) {}

    private Optional<Open> open(String number) {
        return Stream.concat(Stream.of(number), hall.children(number).stream().map(Case::number))
                .flatMap(each -> hall.openTasks(each).stream().map(task -> new Open(each, task)))
                .findFirst();
    }

    private static List<String> people(Task task) {
        return PEOPLE.get(task.getCamundaFormRef().getKey());
    }
}
