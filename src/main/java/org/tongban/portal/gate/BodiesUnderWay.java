package org.tongban.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.tongban.caller.Network;

/**
 * Keeps threads free while bodies come slowly: each is read by a thread of its own. How long a single one may take is for
 * {@link Pace}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodiesUnderWay extends Gate {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final GateSettings settings;
    private final Porter porter;
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int all;

    BodiesUnderWay(GateSettings settings, Porter porter) {
        this.settings = settings;
        this.porter = porter;
    }

    @Override
    boolean leavesAlone(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length == 0 || length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = Network.of(request.getRemoteAddr());
        if (!begins(network)) {
            request.setAttribute(Pace.UNREAD, true);
            porter.turnAway(
                    request,
                    response,
                    new TurnedAway(HttpStatus.SERVICE_UNAVAILABLE, "busy", "现在同时提交的人较多，这一次没有收下，请稍后再提交一次。", SOON));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            ends(network);
        }
    }

    private synchronized boolean begins(String network) {
        int own = byNetwork.getOrDefault(network, 0);
        if (all >= settings.bodies() || own >= settings.bodiesOfOne()) {
            return false;
        }
        byNetwork.put(network, own + 1);
        all++;
        return true;
    }

    private synchronized void ends(String network) {
        byNetwork.computeIfPresent(network, (name, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
