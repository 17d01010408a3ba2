package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongban.change.ChangeProblem;
import org.tongban.engine.postform.MayCheck;
import org.tongban.engine.run.Families;

/** While one deployment is checked, no other one waits with a connection in its hand. */
class CheckTurnTest {

    private final CheckTurn turn = new CheckTurn(Duration.ZERO);
    private final Families families = mock();

    @Test
    void asksWhoeverComesMeanwhileToComeAgain() {
        turn.take(() -> CompletableFuture.runAsync(() -> assertThatThrownBy(() -> turn.take(() -> "checked"))
                        .isInstanceOf(ChangeProblem.class)
                        .hasMessage("正在检查另一次部署，请稍后再试。"))
                .join());

        assertThat(turn.take(() -> "checked")).isEqualTo("checked");
    }

    /** Whoever waits keeps a thread of the server. */
    @Test
    void asksAtOnceToComeAgainWhereSomeWaitAlready() {
        CheckTurn patient = new CheckTurn(Duration.ofMinutes(1));
        List<Thread> waiting = Stream.generate(() -> new Thread(() -> patient.take(() -> "checked")))
                .limit(5)
                .toList();

        patient.take(() -> {
            waiting.forEach(Thread::start);
            while (!waiting.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING)) {
                Thread.onSpinWait();
            }
            CompletableFuture.runAsync(() -> assertThatThrownBy(() -> patient.take(() -> "checked"))
                            .hasMessage("正在检查另一次部署，请稍后再试。"))
                    .join();
            return "checked";
        });
    }

    /** What somebody does with a change is checked within the turn that it has taken. */
    @Test
    void keepsTheTurnHoweverManyWait() {
        CheckTurn patient = new CheckTurn(Duration.ofMinutes(1));
        List<Thread> waiting = Stream.generate(() -> new Thread(() -> patient.take(() -> "checked")))
                .limit(5)
                .toList();

        assertThat(patient.take(() -> {
                    waiting.forEach(Thread::start);
                    while (!waiting.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING)) {
                        Thread.onSpinWait();
                    }
                    return patient.take(() -> "checked within");
                }))
                .isEqualTo("checked within");
    }

    /** Nobody is there to come again where a published change is deployed on its day. */
    @Test
    void letsWhatIsPublishedWait() throws Exception {
        DeploymentsInTurn engine = new DeploymentsInTurn(turn, families, mock());
        Begun begun = new Begun();
        engine.setNext(begun);
        Command<?> deployment = new DeployCmd(new DeploymentBuilderImpl(null));
        Thread day = new Thread(() -> Reviewed.deploy(() -> engine.execute(deployment)));

        turn.take(() -> {
            day.start();
            while (day.getState() != Thread.State.TIMED_WAITING && day.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(begun.commands).isEmpty();
            return "checked";
        });
        day.join();

        assertThat(begun.commands).containsExactly(deployment);
    }

    @Test
    void givesTheTurnBackWhenACheckFails() {
        assertThatThrownBy(() -> turn.take(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(CompletableFuture.supplyAsync(() -> turn.take(() -> "checked"))
                        .join())
                .isEqualTo("checked");
    }

    @Test
    void letsNoDeploymentBeginItsTransactionBeforeItsTurnAndEverythingElseGoOn() {
        DeploymentsInTurn engine = new DeploymentsInTurn(turn, families, mock());
        Begun begun = new Begun();
        engine.setNext(begun);
        Command<?> deployment = new DeployCmd(new DeploymentBuilderImpl(null));
        Command<?> other = context -> null;

        turn.take(() -> CompletableFuture.runAsync(() -> {
                    assertThatThrownBy(() -> engine.execute(deployment)).isInstanceOf(ChangeProblem.class);
                    engine.execute(other);
                })
                .join());
        engine.execute(deployment);

        assertThat(begun.commands).containsExactly(other, deployment);
    }

    @Test
    void letsNothingThatPeopleOpenBeginItsTransactionBeforeItsTurn() {
        DeploymentsInTurn engine = new DeploymentsInTurn(turn, families, mock());
        Begun begun = new Begun();
        engine.setNext(begun);
        when(families.opening("opened")).thenReturn(Optional.of(mock()));
        Command<?> change = new Form("opened");
        Command<?> application = new Form("applied-for");

        turn.take(() -> CompletableFuture.runAsync(() -> {
                    assertThatThrownBy(() -> engine.execute(change)).isInstanceOf(ChangeProblem.class);
                    engine.execute(application);
                })
                .join());
        engine.execute(change);

        assertThat(begun.commands).containsExactly(application, change);
    }

    private record Form(String about) implements Command<Void>, MayCheck {

        @Override
        public String process(JdbcClient database) {
            return about;
        }

        @Override
        public Void execute(CommandContext context) {
            return null;
        }
    }

    private static final class Begun extends CommandInterceptor {

        private final List<Command<?>> commands = new ArrayList<>();

        @Override
        public <T> T execute(Command<T> command) {
            commands.add(command);
            return null;
        }
    }
}
