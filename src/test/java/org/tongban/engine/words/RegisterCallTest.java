package org.tongban.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine would only read as words is nothing that anybody says to a register. */
class RegisterCallTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approve",
                "withdraw",
                "inspectionMode",
                "catalogue.publish",
                "outbox.send",
                "register.approve",
                ""
            })
    void isNoneWithoutBeingSaid(String words) {
        RegisterCall call = RegisterCall.in(words);

        assertThat(call.isCommand() || call.isQuestion()).isFalse();
        assertThat(call.verb()).isEmpty();
        assertThat(call.isAboutChange() || call.isAboutOutgoing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${register.approve(execution)}", "${catalogue.publish(execution)}", "${outbox.send(execution)}"
            })
    void isACommandWhereItIsSaid(String words) {
        assertThat(RegisterCall.in(words).isCommand()).isTrue();
    }
}
