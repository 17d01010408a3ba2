package org.tongban.engine.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tongban.outbox.Outgoing;
import org.tongban.outbox.Receiver;
import org.tongban.outbox.Undelivered;

/** Has things delivered, and remembers for the job that follows on the same thread what came of it. */
@Component
class Attempts {

    private record Attempt(Outgoing outgoing, @Nullable Undelivered failure) {}

    private final ThreadLocal<Attempt> last = new ThreadLocal<>();
    private final SingletonSupplier<List<Receiver>> receivers;

    Attempts(ObjectProvider<Receiver> receivers) {
        this.receivers = SingletonSupplier.of(() -> receivers.stream().toList());
    }

    /** @return false if there is nobody to whom anything could be delivered */
    boolean arePossible() {
        return receivers.obtain().stream().anyMatch(Receiver::isOpen);
    }

    /** Tries to deliver it, and then does the job that asks whether that went well. */
    <T> T around(Outgoing outgoing, Supplier<T> job) {
        last.set(new Attempt(outgoing, failure(outgoing)));
        try {
            return job.get();
        } finally {
            last.remove();
        }
    }

    private @Nullable Undelivered failure(Outgoing outgoing) {
        try {
            open(outgoing).ifPresent(receiver -> receiver.deliver(outgoing.id()));
            return null;
        } catch (Undelivered failure) {
            return failure;
        } catch (RuntimeException fault) {
            return Undelivered.byFault(fault);
        }
    }

    /** @throws Undelivered what kept it from getting through */
    void require(Outgoing outgoing) {
        Attempt attempt = last.get();
        if (attempt == null
                || !attempt.outgoing().equals(outgoing)
                || open(outgoing).isEmpty()) {
            throw Undelivered.forNow("没有配置可以发送“%s”的渠道。".formatted(outgoing.written()));
        }
        if (attempt.failure() != null) {
            throw attempt.failure();
        }
    }

    void giveUp(Outgoing outgoing) {
        named(outgoing).ifPresent(receiver -> receiver.giveUp(outgoing.id()));
    }

    private Optional<Receiver> open(Outgoing outgoing) {
        return named(outgoing).filter(Receiver::isOpen);
    }

    private Optional<Receiver> named(Outgoing outgoing) {
        return receivers.obtain().stream()
                .filter(receiver -> receiver.name().equals(outgoing.receiver()))
                .findFirst();
    }
}
