package org.tongban.portal.api.refusal;

import static java.util.Map.entry;
import static org.springframework.http.HttpStatus.*;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.intake.InvalidApplication;
import org.tongban.cases.intake.UnknownDraft;
import org.tongban.cases.step.Withdrawals;
import org.tongban.catalog.version.OfferingClosed;
import org.tongban.catalog.version.UnknownOffering;
import org.tongban.form.FieldProblem;
import org.tongban.portal.gate.TurnedAway;
import org.tongban.portal.gate.Unreachable;
import org.tongban.portal.upload.TooManyUploads;
import org.tongban.text.Told;
import org.tongban.text.ToldByRule;

/** Puts the field's refusals into problem documents (RFC 9457). */
final class Problems {

    private static final Map<String, HttpStatus> STATUS_OF_RULE = Map.ofEntries(
            entry("file-size", PAYLOAD_TOO_LARGE),
            entry("file-type", UNSUPPORTED_MEDIA_TYPE),
            entry("draft-size", PAYLOAD_TOO_LARGE),
            entry("check-busy", SERVICE_UNAVAILABLE),
            entry("storage-full", INSUFFICIENT_STORAGE),
            entry("storage-unavailable", SERVICE_UNAVAILABLE),
            entry("not-tolerable", UNPROCESSABLE_ENTITY),
            entry("region-unserved", UNPROCESSABLE_ENTITY),
            entry(Withdrawals.REASON, UNPROCESSABLE_ENTITY),
            entry("material-unlisted", NOT_FOUND),
            entry("too-many-applications", TOO_MANY_REQUESTS));

    private static final Map<Class<? extends Exception>, String> UNKNOWN = Map.of(
            UnknownOffering.class, "unknown-offering",
            UnknownDraft.class, "unknown-draft",
            UnknownCase.class, "unknown-case");

    private Problems() {}

    /** Returns the document for a refusal of the field; empty for any other failure. */
    static Optional<ProblemDetail> of(Exception refusal) {
        if (refusal instanceof InvalidApplication invalid) {
            return Optional.of(
                    invalid(UNPROCESSABLE_ENTITY, "invalid-application", invalid.getMessage(), invalid.problems()));
        }
        if (refusal instanceof InvalidAnswers invalid) {
            return Optional.of(
                    invalid(UNPROCESSABLE_ENTITY, "invalid-answers", invalid.getMessage(), invalid.problems()));
        }
        return told(refusal);
    }

    private static Optional<ProblemDetail> told(Exception refusal) {
        if (refusal instanceof ToldByRule problem) {
            return Optional.of(document(status(problem.rule()), problem.rule(), problem.getMessage()));
        }
        if (refusal instanceof ApiProblem problem) {
            return Optional.of(document(problem.status(), problem.rule(), problem.getMessage()));
        }
        if (NestedExceptionUtils.getMostSpecificCause(refusal) instanceof TurnedAway away) {
            return Optional.of(document(away.status(), away.rule(), away.getMessage()));
        }
        if (Unreachable.isBehind(refusal)) {
            return of(Unreachable.answer());
        }
        if (refusal instanceof TooManyUploads uploads) {
            return Optional.of(document(TOO_MANY_REQUESTS, "too-many-uploads", uploads.getMessage()));
        }
        if (refusal instanceof OfferingClosed closed) {
            return Optional.of(document(CONFLICT, "offering-closed", closed.getMessage()));
        }
        return unknown(refusal).or(() -> concurrent(refusal));
    }

    /** What is wrong with a file itself is its content. */
    private static HttpStatus status(String rule) {
        return STATUS_OF_RULE.getOrDefault(rule, rule.startsWith("file-") ? UNPROCESSABLE_ENTITY : CONFLICT);
    }

    static ProblemDetail invalid(HttpStatus status, String rule, String message, List<FieldProblem> errors) {
        ProblemDetail problem = document(status, rule, message);
        problem.setProperty("errors", errors);
        return problem;
    }

    static ProblemDetail document(HttpStatus status, String rule, String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setType(URI.create("urn:tongban:problem:" + rule));
        problem.setTitle(title(status));
        return problem;
    }

    private static Optional<ProblemDetail> unknown(Exception refusal) {
        return refusal instanceof Told told
                ? Optional.ofNullable(UNKNOWN.get(told.getClass()))
                        .map(rule -> document(NOT_FOUND, rule, told.getMessage()))
                : Optional.empty();
    }

    private static Optional<ProblemDetail> concurrent(Exception failure) {
        boolean concurrent = failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException;
        return concurrent
                ? Optional.of(document(CONFLICT, "concurrent-change", "刚刚有人更新了同一份申请或者办件，请重新查询后再试一次。"))
                : Optional.empty();
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求有误";
            case NOT_FOUND -> "没有找到";
            case CONFLICT -> "现在不能办理";
            case PAYLOAD_TOO_LARGE -> "内容过大";
            case UNSUPPORTED_MEDIA_TYPE -> "类型不支持";
            case UNPROCESSABLE_ENTITY -> "内容需要修改";
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "请稍后再试";
            case INSUFFICIENT_STORAGE -> "存储空间不足";
            default -> status.is5xxServerError() ? "系统故障" : "请求有误";
        };
    }
}
