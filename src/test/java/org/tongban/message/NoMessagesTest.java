package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.Statements;

/** A hall without a gateway notes no messages, and asks for none. */
@HallTest
class NoMessagesTest {

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    MessageRows messages;

    @Autowired
    CaseMessages staff;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Statements statements;

    @Test
    void notesNothing() {
        String number = hall.receives("outdoor-advertising-permit");
        posts.accept(number);

        assertThat(messages.findByCaseNumberOrderByNotedAtAscIdAsc(number)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("send-out")
                        .count())
                .isZero();
        assertThat(statements.of(() -> staff.of(number))).isZero();
    }
}
