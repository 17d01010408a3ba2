package org.tongban.outbox;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something did not get through; says why, in Chinese, to administrators. */
public class Undelivered extends RuntimeException {

    private final boolean triedAgain;

    private Undelivered(String reason, boolean triedAgain, @Nullable Throwable cause) {
        super(reason, cause, false, true);
        this.triedAgain = triedAgain;
    }

    /** @return what may get through a little later */
    public static Undelivered forNow(String reason) {
        return new Undelivered(reason, true, null);
    }

    /** @return what does not get through before somebody has put something right */
    public static Undelivered untilMended(String reason) {
        return new Undelivered(reason, false, null);
    }

    /** @return what failed by a fault of ours, which may be over a little later */
    public static Undelivered byFault(RuntimeException fault) {
        return new Undelivered("系统自身出错，见错误详情。", true, fault);
    }

    /** @return the reason itself if something failed for want of a delivery */
    public static Optional<Undelivered> in(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Undelivered.class::isInstance)
                .map(Undelivered.class::cast)
                .findFirst();
    }

    /** @return whether it is tried again by itself */
    public boolean isTriedAgain() {
        return triedAgain;
    }

    public String reason() {
        return Objects.requireNonNull(getMessage());
    }
}
