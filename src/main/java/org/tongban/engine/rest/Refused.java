package org.tongban.engine.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;

/**
 * Why something is refused, as a person reads it, never in the engine's own words: 400 for what was filled in wrongly, 403
 * for what this person may not do, 409 for what the state of things does not allow now.
 */
record Refused(int status, String sentence, boolean expected) {

    static final String GONE = "没有找到要办理的内容：可能已经办理完毕、取消或者删除，也可能不属于您的岗位。请刷新后再看。";
    static final String UNFIT = "提交的内容不完整或者不正确，没有执行。";
    static final String FORBIDDEN = "您没有权限进行这项操作。";
    private static final String NOT_NOW = "现在不能进行这项操作，没有执行。";
    private static final String FAILED = "系统没有能够完成这项操作，原因已经记入运行日志。请稍后再试；仍不成功的，请联系系统管理员。";

    /** @return the refusal that stands behind a failure, however often the engine has wrapped it */
    static Refused by(Throwable failure) {
        return Question.isBehind(failure) ? expected(Status.BAD_REQUEST, UNFIT) : ofCauses(failure);
    }

    private static Refused ofCauses(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Cause.refusal(cause).stream())
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

    static Refused expected(Status status, String sentence) {
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
}
