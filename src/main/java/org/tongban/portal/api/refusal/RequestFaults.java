package org.tongban.portal.api.refusal;

import static org.springframework.http.HttpStatus.*;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StringUtils;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.tongban.form.FieldProblem;
import org.tongban.portal.door.UnreadableText;
import org.tongban.text.Typed;

/** Puts what is wrong with a request itself into problem documents; what is not the caller's fault is a plain 500. */
final class RequestFaults {

    private static final String FILE = "请用 multipart/form-data 格式上传一个文件，字段名为 file。";

    private static final int LONGEST_NAME = 40;

    private RequestFaults() {}

    static ProblemDetail of(Exception fault) {
        if (fault.getCause() instanceof UnrecognizedPropertyException unknown) {
            String field = Typed.cut(unknown.getPropertyName(), LONGEST_NAME);
            return invalid(Stream.of(new FieldProblem(field, "unknown", "接口没有“%s”这一项，请核对名称。".formatted(field))));
        }
        if (fault instanceof HttpMessageNotReadableException) {
            return Problems.document(BAD_REQUEST, "malformed-body", "请求内容不是所需的 JSON，请检查后再提交。");
        }
        if (fault instanceof MethodArgumentNotValidException invalid) {
            return invalid(invalid.getFieldErrors().stream().map(RequestFaults::problem));
        }
        if (fault instanceof HandlerMethodValidationException invalid) {
            return invalid(invalid.getAllErrors().stream().map(RequestFaults::problem));
        }
        return ofParts(fault);
    }

    private static ProblemDetail ofParts(Exception fault) {
        if (fault instanceof MaxUploadSizeExceededException) {
            return Problems.document(PAYLOAD_TOO_LARGE, "file-size", "文件过大，请压缩或者拆分后再上传。");
        }
        if (fault instanceof MultipartException || fault instanceof MissingServletRequestPartException) {
            return Problems.document(BAD_REQUEST, "malformed-upload", FILE);
        }
        if (fault instanceof TypeMismatchException mismatch) {
            return UnreadableText.behind(fault)
                    .map(unreadable -> unreadable(mismatch, unreadable))
                    .orElseGet(() -> other(400));
        }
        return byStatus(
                fault instanceof ErrorResponse known ? known.getStatusCode().value() : 500);
    }

    private static ProblemDetail unreadable(TypeMismatchException parameter, UnreadableText unreadable) {
        String field = String.valueOf(parameter.getPropertyName());
        FieldProblem problem = new FieldProblem(field, "characters", field + unreadable.getMessage());
        return Problems.invalid(UNPROCESSABLE_ENTITY, "invalid-request", "请求有1处需要修改。", List.of(problem));
    }

    static ProblemDetail byStatus(int status) {
        return switch (status) {
            case 404 -> Problems.document(NOT_FOUND, "unknown-address", "没有这个接口地址，请查看接口文档。");
            case 405 -> Problems.document(METHOD_NOT_ALLOWED, "method-not-allowed", "这个地址不支持该请求方法。");
            case 406 -> Problems.document(NOT_ACCEPTABLE, "not-acceptable", "不能提供所要求的响应格式。");
            case 415 -> Problems.document(UNSUPPORTED_MEDIA_TYPE, "content-type", "不支持这种请求格式，请查看接口文档。");
            default -> other(status);
        };
    }

    private static ProblemDetail other(int status) {
        return status < 500
                ? Problems.document(
                        Objects.requireNonNullElse(HttpStatus.resolve(status), BAD_REQUEST),
                        "invalid-request",
                        "请求有误，请查看接口文档。")
                : Problems.document(INTERNAL_SERVER_ERROR, "unexpected", "系统暂时不能处理，请稍后再试。");
    }

    private static ProblemDetail invalid(Stream<FieldProblem> problems) {
        List<FieldProblem> all = problems.toList();
        return Problems.invalid(BAD_REQUEST, "invalid-request", "请求有%d处需要修改。".formatted(all.size()), all);
    }

    private static FieldProblem problem(MessageSourceResolvable error) {
        String field = error instanceof FieldError named ? named.getField() : "Idempotency-Key";
        String[] codes = Objects.requireNonNullElse(error.getCodes(), new String[] {""});
        String rule = StringUtils.uncapitalize(codes[codes.length - 1]);
        return new FieldProblem(field, rule, Objects.requireNonNullElse(error.getDefaultMessage(), ""));
    }
}
