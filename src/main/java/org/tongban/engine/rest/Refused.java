package org.tongban.engine.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.tongban.calendar.LimitTooLong;
import org.tongban.caller.Busy;
import org.tongban.cases.UnknownCase;
import org.tongban.change.ChangeProblem;
import org.tongban.text.ToldByRule;

/**
 * Why something is refused, as a person reads it, never in the engine's own words: 400 for what was filled in wrongly, 403
 * for what this person may not do, 409 for what the state of things does not allow now.
 */
record Refused(int status, String sentence, boolean expected) {

    private static final String GONE = "没有找到要办理的内容：可能已经办理完毕、取消或者删除，也可能不属于您的岗位。请刷新后再看。";
    private static final String UNFIT = "提交的内容不完整或者不正确，没有执行。";
    private static final String FORBIDDEN = "您没有权限进行这项操作。";
    private static final String NOT_NOW = "现在不能进行这项操作，没有执行。";
    private static final String FAILED = "系统没有能够完成这项操作，原因已经记入运行日志。请稍后再试；仍不成功的，请联系系统管理员。";

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
            new Known(AuthorizationException.class, Status.FORBIDDEN, FORBIDDEN),
            new Known(TaskAlreadyClaimedException.class, Status.CONFLICT, "这项任务已经由其他人员认领，请刷新任务列表。"),
            new Known(SuspendedEntityInteractionException.class, Status.CONFLICT, "本办件已由管理员暂停办理，恢复之后才能继续。"),
            new Known(OptimisticLockingException.class, Status.CONFLICT, "刚刚有人办理了同一个办件，您的操作没有生效，请刷新后再试一次。"),
            new Known(ConcurrencyFailureException.class, Status.CONFLICT, "刚刚有人办理了同一个办件，您的操作没有生效，请刷新后再试一次。"),
            new Known(QueryTimeoutException.class, Status.CONFLICT, "刚刚有人办理了同一个办件，您的操作没有生效，请刷新后再试一次。"),
            new Known(NullValueException.class, Status.CONFLICT, GONE),
            new Known(NotFoundException.class, Status.CONFLICT, GONE),
            new Known(UnknownCase.class, Status.CONFLICT, GONE),
            new Known(NotValidException.class, Status.BAD_REQUEST, UNFIT),
            new Known(BadUserRequestException.class, Status.BAD_REQUEST, UNFIT),
            new Known(JsonProcessingException.class, Status.BAD_REQUEST, UNFIT));

    /** @return the refusal that stands behind a failure, however often the engine has wrapped it */
    static Refused by(Throwable failure) {
        return Question.isBehind(failure) ? expected(Status.BAD_REQUEST, UNFIT) : ofCauses(failure);
    }

    private static Refused ofCauses(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> ofCause(cause).stream())
                .findFirst()
                .orElseGet(() -> withStatus(statusOf(failure)));
    }

    /** @return the engine's own answer to the failure, with our status and our sentence */
    Response response(Throwable failure) {
        Response own = status < 500
                ? plain(failure)
                : ExceptionHandlerHelper.getInstance().getResponse(failure);
        ExceptionDto body = (ExceptionDto) own.getEntity();
        body.setMessage(sentence);
        return Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static Response plain(Throwable failure) {
        return Response.ok(ExceptionHandlerHelper.getInstance().fromException(failure))
                .build();
    }

    private static Optional<Refused> ofCause(Throwable cause) {
        if (cause instanceof ToldByRule problem) {
            Status status = FILLED_IN.contains(problem.rule()) ? Status.BAD_REQUEST : Status.CONFLICT;
            return Optional.of(expected(status, problem.getMessage()));
        }
        if (cause instanceof LimitTooLong tooLong) {
            return Optional.of(expected(Status.CONFLICT, tooLong.getMessage()));
        }
        if (cause instanceof Busy busy) {
            return Optional.of(expected(Status.CONFLICT, busy.getMessage()));
        }
        if (cause instanceof NotAllowed refusal) {
            return Optional.of(expected(refusal.status(), refusal.getMessage()));
        }
        if (cause instanceof RestException failed
                && String.valueOf(failed.getMessage()).startsWith(NO_JOB)) {
            return Optional.of(expected(Status.CONFLICT, GONE));
        }
        if (cause instanceof SQLException failed && (isOfClass("22", failed) || isOfClass(H2_INVALID, failed))) {
            return Optional.of(expected(Status.BAD_REQUEST, UNFIT));
        }
        if (cause instanceof SQLException failed && isOfClass("23", failed)) {
            return Optional.of(expected(Status.CONFLICT, "已经有同样的内容，或者所填的人员、岗位、地区不存在，没有执行。"));
        }
        if (cause instanceof ChangeProblem || cause instanceof ParseException) {
            return Optional.of(expected(Status.BAD_REQUEST, Objects.requireNonNull(cause.getMessage())));
        }
        return KNOWN.stream()
                .filter(known -> known.type().isInstance(cause))
                .findFirst()
                .map(known -> expected(known.status(), known.sentence()));
    }

    /** SQL's class 22: a value that cannot be looked for, such as a pattern that ends in the middle; 23: what is kept would contradict itself. */
    private static boolean isOfClass(String states, SQLException failed) {
        return failed.getSQLState() != null && failed.getSQLState().startsWith(states);
    }

    private static Refused expected(Status status, String sentence) {
        return new Refused(status.getStatusCode(), sentence, true);
    }

    /** The engine refuses what it does not allow by a plain exception of its own; one with a cause is a failure. */
    private static boolean isRefusal(Throwable failure) {
        return failure.getClass() == ProcessEngineException.class && failure.getCause() == null;
    }

    private static int statusOf(Throwable failure) {
        if (isRefusal(failure) || failure.getCause() != null && isRefusal(failure.getCause())) {
            return Status.CONFLICT.getStatusCode();
        }
        Status status = ExceptionHandlerHelper.getInstance().getStatus(failure);
        return status == null ? Status.BAD_REQUEST.getStatusCode() : status.getStatusCode();
    }

    private static Refused withStatus(int status) {
        String sentence =
                switch (status) {
                    case 403 -> FORBIDDEN;
                    case 404 -> GONE;
                    case 409 -> NOT_NOW;
                    default -> status < 500 ? UNFIT : FAILED;
                };
        return new Refused(status, sentence, status < 500 && status != 409);
    }

    private record Known(Class<? extends Throwable> type, Status status, String sentence) {}
}
