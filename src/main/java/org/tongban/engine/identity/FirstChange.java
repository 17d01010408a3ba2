package org.tongban.engine.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens nothing of the staff's to somebody whose password others know, but the page on which it is changed. */
class FirstChange extends OncePerRequestFilter {

    private static final String REFUSAL = """
            {"type":"FirstChange","message":"您的密码由别人设置，或者不符合要求。请先登录审批工作台修改密码，再使用接口。"}""";

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher ITS_PAGE = PATH.matcher(PasswordPage.PATH);
    private static final RequestMatcher INTERFACES =
            new OrRequestMatcher(PATH.matcher("/engine-rest/**"), PATH.matcher("/camunda/api/**"));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean due = request.getUserPrincipal() instanceof Authentication person
                && person.getPrincipal() instanceof SignedIn signedIn
                && signedIn.firstChange();
        if (!due || ITS_PAGE.matches(request)) {
            chain.doFilter(request, response);
        } else if (INTERFACES.matches(request)) {
            refuse(response);
        } else {
            response.sendRedirect(request.getContextPath() + PasswordPage.PATH);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(REFUSAL);
    }
}
