package org.tongban.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Refuses a form that the servlet container has not read to its end, because it is too large, has too many fields or is
 * written wrongly. The container itself goes on with what it has read. It stands behind the filter that sets the encoding.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class ReadableForm extends Gate {

    private final Porter porter;

    ReadableForm(Porter porter) {
        this.porter = porter;
    }

    @Override
    boolean leavesAlone(HttpServletRequest request) {
        return Body.hasFiles(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getParameterMap();
        if (request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR) instanceof FailReason reason) {
            porter.turnAway(request, response, refusal(reason));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static TurnedAway refusal(FailReason reason) {
        return switch (reason) {
            case POST_TOO_LARGE, TOO_MANY_PARAMETERS ->
                new TurnedAway(HttpStatus.PAYLOAD_TOO_LARGE, "form-size", "填写的内容太多，没有收下，请返回上一页减少内容后再提交。");
            default -> new TurnedAway(HttpStatus.BAD_REQUEST, "form", "填写的内容没有完整收到，请返回上一页再提交一次。");
        };
    }
}
