package org.tongban.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.tongban.portal.api.refusal.ApiProblem;
import org.tongban.portal.code.QueryCodes;
import org.tongban.portal.code.TooManyWrongCodes;

/** Opens a case only to somebody who knows its query code. */
class QueryCodeGuard implements HandlerInterceptor {

    static final String HEADER = "Query-Code";
    static final String PARAMETER = "code";

    private final QueryCodes codes;

    QueryCodeGuard(QueryCodes codes) {
        this.codes = codes;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String number = number(request);
        if (number != null) {
            check(number, code(request), request.getRemoteAddr());
        }
        return true;
    }

    private void check(String number, String code, String address) {
        try {
            codes.open(number, code, address);
        } catch (TooManyWrongCodes rest) {
            throw new ApiProblem(HttpStatus.TOO_MANY_REQUESTS, "query-code-tries", rest.getMessage());
        }
    }

    private static String code(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        String code = header == null ? request.getParameter(PARAMETER) : header;
        if (code == null || code.isBlank()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "query-code-missing", "请在 Query-Code 请求头中填写查询码。");
        }
        return code;
    }

    private static @Nullable String number(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (String) variables.get("number")
                : null;
    }
}
