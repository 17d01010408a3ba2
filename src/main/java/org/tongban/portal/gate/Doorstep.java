package org.tongban.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongban.caller.Busy;

/**
 * The first to see a request and the last to see its answer. An address that could be read in two ways, such as one with
 * {@code ..;/}, a second slash or a disguised dot, leads nowhere; nor does an unknown host. Answers are Chinese, see
 * {@link OwnResponse} for the rest.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Doorstep extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Doorstep.class);

    private static final Duration SOON = Duration.ofSeconds(10);

    private final StrictHttpFirewall firewall = new StrictHttpFirewall();
    private final Porter porter;

    Doorstep(GateSettings settings, Porter porter) {
        this.porter = porter;
        firewall.setAllowedHostnames(
                host -> settings.hosts().isEmpty() || settings.hosts().contains(host));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletResponse own = new OwnResponse(request, response);
        if (!Area.FOREIGN.includes(request)) {
            own.setHeader(HttpHeaders.CONTENT_LANGUAGE, "zh-CN");
        }
        if (isPlain(request)) {
            goOn(request, own, chain);
        } else {
            porter.turnAway(request, own, new TurnedAway(HttpStatus.BAD_REQUEST, "address", "地址不正确，请检查后重新输入，或者从首页进入。"));
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            TurnedAway answer = response.isCommitted() ? null : answerTo(failure);
            if (answer == null) {
                throw failure;
            }
            response.resetBuffer();
            porter.turnAway(request, response, answer);
        }
    }

    private static @Nullable TurnedAway answerTo(Throwable failure) {
        if (Unreachable.isBehind(failure)) {
            LOG.error("The database cannot be reached", failure);
            return Unreachable.answer();
        }
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Busy.class::isInstance)
                .map(Busy.class::cast)
                .findFirst()
                .map(busy -> new TurnedAway(HttpStatus.SERVICE_UNAVAILABLE, "busy", busy.getMessage(), SOON))
                .orElse(null);
    }

    private boolean isPlain(HttpServletRequest request) {
        try {
            firewall.getFirewalledRequest(request);
            return true;
        } catch (RequestRejectedException ambiguous) {
            return false;
        }
    }
}
