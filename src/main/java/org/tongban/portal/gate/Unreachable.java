package org.tongban.portal.gate;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** The database is away: nothing can be read or kept until it is back, and nobody has done anything wrong. */
public final class Unreachable {

    private Unreachable() {}

    /** @return true if that is what stands behind a failure */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(Unreachable::isOne);
    }

    /** Pool and drivers have a class of their own for it; SQL's classes 08 and 57P are the connection's and the server's end. */
    private static boolean isOne(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException failed
                        && failed.getSQLState() != null
                        && (failed.getSQLState().startsWith("08")
                                || failed.getSQLState().startsWith("57P"));
    }

    /** @return the answer to whoever asks meanwhile */
    public static TurnedAway answer() {
        return new TurnedAway(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "系统暂时不能办理，请过几分钟再试。刚才提交的内容可能没有保存，请先查询再重新提交。",
                Duration.ofMinutes(1));
    }
}
