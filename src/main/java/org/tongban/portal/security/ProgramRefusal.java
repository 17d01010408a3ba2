package org.tongban.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refuses a program as the engine's interface itself does: in JSON, with a sentence. */
class ProgramRefusal implements AccessDeniedHandler {

    private static final String ANSWER = "{\"type\":\"AccessDenied\",\"message\":\"%s\",\"code\":null}";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean foreign = new ForeignPage().matches(request);
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(ANSWER.formatted(foreign ? "这个请求来自其他网站的页面，没有执行。" : "您没有权限进行这项操作。"));
    }
}
