package org.tongban.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.tongban.caller.Network;
import org.tongban.caller.Tally;
import org.tongban.portal.kept.FileNames;

/**
 * Counts what a network asks for without signing in, whatever it is: each may open a session. Whoever is signed in is not
 * counted, because all clerks of a hall may come from one address; nor is a program that shows name and password, of which
 * few are looked at at once, see {@link org.tongban.caller.Busy}, and nor are the files that pages bring along; names of others are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestGate extends Gate {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final GateSettings settings;
    private final Porter porter;
    private final FileNames files;
    private final Tally asked;

    RequestGate(GateSettings settings, Porter porter, FileNames files, Clock clock) {
        this.settings = settings;
        this.porter = porter;
        this.files = files;
        this.asked = new Tally(MINUTE, clock);
    }

    @Override
    boolean leavesAlone(HttpServletRequest request) {
        return SignedIn.seems(request)
                || files.include(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asked.take(Network.of(request.getRemoteAddr()), 1, settings.requestsPerMinute())) {
            chain.doFilter(request, response);
        } else {
            porter.turnAway(
                    request,
                    response,
                    new TurnedAway(
                            HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "您所在的网络一分钟内访问的次数太多，请一分钟后再试。", MINUTE));
        }
    }
}
