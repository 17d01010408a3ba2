package org.tongban.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Takes files only where something of ours asks for them: whoever looks for a field of a form lays all its files down on the
 * disk first, the security filters too. The engine's interfaces read files into memory, see {@link BodySize}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class FilesAsked extends Gate {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    private static final List<RequestMatcher> EVERYBODYS = List.of(
            PATH.matcher(HttpMethod.POST, "/apply/{key}"),
            PATH.matcher(HttpMethod.POST, "/cases/{number}/materials"),
            PATH.matcher(HttpMethod.PUT, "/api/v1/applications/{id}/materials/{code}"),
            PATH.matcher(HttpMethod.PUT, "/api/v1/cases/{number}/materials/{code}"));

    private static final RequestMatcher STAFFS = PATH.matcher(HttpMethod.POST, "/staff/intake/drafts/{id}");

    private static final String SENTENCE = "这里不接收文件，没有收下。您如果是窗口人员，登录可能已经过期，请重新登录后再提交一次。";

    private final Porter porter;

    FilesAsked(Porter porter) {
        this.porter = porter;
    }

    @Override
    boolean leavesAlone(HttpServletRequest request) {
        return !Body.comes(request) || !Body.hasFiles(request) || Area.ENGINE.includes(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAskedFor(request)) {
            chain.doFilter(request, response);
        } else {
            porter.turnAway(request, response, new TurnedAway(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "files", SENTENCE));
        }
    }

    private static boolean isAskedFor(HttpServletRequest request) {
        return EVERYBODYS.stream().anyMatch(place -> place.matches(request))
                || SignedIn.bySession(request) && STAFFS.matches(request);
    }
}
