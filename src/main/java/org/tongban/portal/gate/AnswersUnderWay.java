package org.tongban.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.tongban.caller.Network;

/**
 * Keeps threads free while answers go out slowly: whoever is not signed in takes a place until the answer is written, so that
 * threads are left for those who are. A request with a body has a place already, see {@link BodiesUnderWay}. It stands behind the
 * security filters, and before what answers with a page that is kept.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class AnswersUnderWay extends Gate {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Places places;
    private final Porter porter;

    AnswersUnderWay(GateSettings settings, Porter porter) {
        this.places = new Places(settings.answers(), settings.answersOfOne());
        this.porter = porter;
    }

    @Override
    boolean leavesAlone(HttpServletRequest request) {
        return request.getUserPrincipal() != null || Body.comes(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.within(Network.of(request.getRemoteAddr()), () -> chain.doFilter(request, response))) {
            porter.turnAway(
                    request,
                    response,
                    new TurnedAway(HttpStatus.SERVICE_UNAVAILABLE, "busy", "现在同时访问的人较多，请稍后再试。", SOON));
        }
    }
}
