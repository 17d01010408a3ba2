package org.tongban.portal.api.refusal;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What a program reads where nothing of ours has answered, such as at an address that does not exist; people get a page. */
@Component
class ProgramErrors extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        ProblemDetail problem = RequestFaults.byStatus(status instanceof Integer known ? known : 500);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", problem.getType());
        told.put("title", problem.getTitle());
        told.put("status", problem.getStatus());
        told.put("detail", problem.getDetail());
        return told;
    }
}
