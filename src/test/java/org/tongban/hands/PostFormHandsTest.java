package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.hands.Situations.Situation;

/** Every form of a post is claimed, filled in and submitted in Tasklist, with every option, and the case goes on. */
@BrowserTest
class PostFormHandsTest {

    @Autowired
    Hall hall;

    @Autowired
    Situations situations;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRegister register;

    @ParameterizedTest
    @MethodSource("org.tongban.hands.PostFormWalk#all")
    void goesOn(PostFormWalk walk, Browser browser) {
        Situation situation = situations.of(walk);
        String task = hall.openTask(situation.number(), situation.task()).getId();
        Tasklist tasklist = new Tasklist(browser);

        browser.sitsDown(situation.person());
        tasklist.takes(task);
        tasklist.form().fillIn(walk.chosen());
        tasklist.submits();

        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
        if (!situation.number().startsWith("BG")) {
            assertThat(conclusions(situation)).contains(walk.label());
        }
    }

    /** What the ledger and the opinions say of the person; a joint visit is concluded in the cases of its items. */
    private List<String> conclusions(Situation situation) {
        return Stream.concat(
                        Stream.of(situation.number()),
                        hall.children(situation.number()).stream().map(Case::number))
                .flatMap(number -> Stream.concat(
                        register.opinions(number).stream()
                                .filter(opinion -> opinion.person().equals(situation.person()))
                                .map(Opinion::conclusion),
                        register.ledger(number).stream()
                                .filter(entry -> entry.actor().equals(situation.person()))
                                .map(entry -> entry.act().replace("补交材料", ""))))
                .toList();
    }
}
