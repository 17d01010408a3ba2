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
 * Keeps threads free while bodies come slowly: each is read by a thread of its own. Some are kept for people who are signed in. How long a single one may take is for
 * {@link Pace}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class BodiesUnderWay extends Gate {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Places places;
    private final Places staff;
    private final Porter porter;

    BodiesUnderWay(GateSettings settings, Places places, Porter porter) {
        this.staff = new Places(settings.bodiesOfStaff(), (settings.bodiesOfStaff() + 1) / 2);
        this.places = places;
        this.porter = porter;
    }

    @Override
    boolean leavesAlone(HttpServletRequest request) {
        return !Body.comes(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = Network.of(request.getRemoteAddr());
        Places.Step on = () -> chain.doFilter(request, response);
        boolean gone = SignedIn.seems(request) && staff.within(network, on) || places.within(network, on);
        if (!gone) {
            request.setAttribute(Pace.UNREAD, true);
            porter.turnAway(
                    request,
                    response,
                    new TurnedAway(HttpStatus.SERVICE_UNAVAILABLE, "busy", "现在同时提交的人较多，这一次没有收下，请稍后再提交一次。", SOON));
        }
    }
}
