package org.tongban.engine.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.tongban.calendar.LimitTooLong;
import org.tongban.caller.Busy;
import org.tongban.cases.UnknownCase;
import org.tongban.change.ChangeProblem;
import org.tongban.text.ToldByRule;

/** What went wrong, and which of it is a refusal to be told. */
final class Cause {

    /** What H2 says of a negative number of rows, where PostgreSQL has class 22. */
    private static final String H2_INVALID = "90008";

    /** That there is no such job: of this refusal the engine's interface keeps the words only, and calls it a failure. */
    private static final String NO_JOB = "ENGINE-13053 ";

    /** What somebody filled in wrongly; every other rule of the register speaks of the state of the case. */
    private static final Set<String> FILLED_IN = Set.of(
            "form",
            "password",
            "user-name",
            "reason",
            "hand-over",
            "comment",
            "joint-findings",
            "notice-empty",
            "notice-incomplete",
            "notice-too-long",
            "untold");

    private static final List<Known> KNOWN = List.of(
            new Known(AuthorizationException.class, Status.FORBIDDEN, Refused.FORBIDDEN),
            new Known(TaskAlreadyClaimedException.class, Status.CONFLICT, "这项任务已经由其他人员认领，请刷新任务列表。"),
            new Known(SuspendedEntityInteractionException.class, Status.CONFLICT, "本办件已由管理员暂停办理，恢复之后才能继续。"),
            new Known(OptimisticLockingException.class, Status.CONFLICT, "刚刚有人办理了同一个办件，您的操作没有生效，请刷新后再试一次。"),
            new Known(ConcurrencyFailureException.class, Status.CONFLICT, "刚刚有人办理了同一个办件，您的操作没有生效，请刷新后再试一次。"),
            new Known(QueryTimeoutException.class, Status.CONFLICT, "刚刚有人办理了同一个办件，您的操作没有生效，请刷新后再试一次。"),
            new Known(NullValueException.class, Status.CONFLICT, Refused.GONE),
            new Known(NotFoundException.class, Status.CONFLICT, Refused.GONE),
            new Known(UnknownCase.class, Status.CONFLICT, Refused.GONE),
            new Known(NotValidException.class, Status.BAD_REQUEST, Refused.UNFIT),
            new Known(BadUserRequestException.class, Status.BAD_REQUEST, Refused.UNFIT),
            new Known(JsonProcessingException.class, Status.BAD_REQUEST, Refused.UNFIT));

    private Cause() {}

    /** @return the refusal that it is; empty where it is none by itself */
    static Optional<Refused> refusal(Throwable cause) {
        if (cause instanceof ToldByRule problem) {
            return Optional.of(Refused.expected(status(problem.rule()), problem.getMessage()));
        }
        if (cause instanceof LimitTooLong || cause instanceof Busy) {
            return Optional.of(Refused.expected(Status.CONFLICT, Objects.requireNonNull(cause.getMessage())));
        }
        if (cause instanceof NotAllowed refusal) {
            return Optional.of(Refused.expected(refusal.status(), refusal.getMessage()));
        }
        if (cause instanceof RestException failed
                && String.valueOf(failed.getMessage()).startsWith(NO_JOB)) {
            return Optional.of(Refused.expected(Status.CONFLICT, Refused.GONE));
        }
        if (cause instanceof SQLException failed) {
            return ofDatabase(failed);
        }
        if (cause instanceof ChangeProblem || cause instanceof ParseException) {
            return Optional.of(Refused.expected(Status.BAD_REQUEST, Objects.requireNonNull(cause.getMessage())));
        }
        return KNOWN.stream()
                .filter(known -> known.type().isInstance(cause))
                .findFirst()
                .map(known -> Refused.expected(known.status(), known.sentence()));
    }

    private static Status status(String rule) {
        return FILLED_IN.contains(rule) ? Status.BAD_REQUEST : Status.CONFLICT;
    }

    private static Optional<Refused> ofDatabase(SQLException failed) {
        if (isOfClass("22", failed) || isOfClass(H2_INVALID, failed)) {
            return Optional.of(Refused.expected(Status.BAD_REQUEST, Refused.UNFIT));
        }
        return isOfClass("23", failed)
                ? Optional.of(Refused.expected(Status.CONFLICT, "已经有同样的内容，或者所填的人员、岗位、地区不存在，没有执行。"))
                : Optional.empty();
    }

    /** SQL's class 22: a value that cannot be looked for, such as a pattern that ends in the middle; 23: what is kept would contradict itself. */
    private static boolean isOfClass(String states, SQLException failed) {
        return failed.getSQLState() != null && failed.getSQLState().startsWith(states);
    }

    private record Known(Class<? extends Throwable> type, Status status, String sentence) {}
}
