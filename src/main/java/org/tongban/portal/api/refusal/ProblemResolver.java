package org.tongban.portal.api.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.portal.code.WrongCodes;
import org.tongban.portal.upload.TooManyUploads;
import org.tongban.portal.upload.UploadAllowance;
import org.tongban.text.ToldByRule;

/**
 * Answers every failed request of the API with a problem document, and a program that asks for what there is not elsewhere. A resolver instead of an advice, because an advice of
 * this package would miss what fails before a controller is found: too large an upload, a wrong address or method.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private static final Duration SOON = Duration.ofSeconds(30);

    private final ObjectMapper json;

    ProblemResolver(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean ours = Api.covers(request) || Api.isProgram(request) && failure instanceof ErrorResponse;
        if (!ours || response.isCommitted()) {
            return null;
        }
        ProblemDetail problem = Problems.of(failure).orElseGet(() -> RequestFaults.of(failure));
        if (problem.getStatus() >= 500 && !(failure instanceof ToldByRule)) {
            LOG.error("The API failed in {}", handler, failure);
        }
        addHeaders(response, problem, failure);
        write(response, problem);
        return new ModelAndView();
    }

    private static void addHeaders(HttpServletResponse response, ProblemDetail problem, Exception failure) {
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            return;
        }
        if (problem.getStatus() == 429) {
            Duration period = failure instanceof TooManyUploads ? UploadAllowance.PERIOD : WrongCodes.PERIOD;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(period.toSeconds()));
        }
        if (problem.getStatus() == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SOON.toSeconds()));
        }
    }

    private void write(HttpServletResponse response, ProblemDetail problem) {
        try {
            response.resetBuffer();
            response.setStatus(problem.getStatus());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
