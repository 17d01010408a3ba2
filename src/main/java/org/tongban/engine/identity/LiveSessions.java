package org.tongban.engine.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tongban.engine.people.Standing;
import org.tongban.engine.people.Standings;

/**
 * A session keeps who signed in, and nothing else: what the person may do is read at each request that asks who it is. A
 * session ends with its account, and with the password it was opened by.
 */
@Component
class LiveSessions implements SecurityContextRepository {

    private final SecurityContextRepository kept = new DelegatingSecurityContextRepository(
            new HttpSessionSecurityContextRepository(), new RequestAttributeSecurityContextRepository());
    private final Standings standings;

    LiveSessions(Standings standings) {
        this.standings = standings;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Asked(kept.loadDeferredContext(request), request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return loadDeferredContext(exchange.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        kept.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return kept.containsContext(request);
    }

    private SecurityContext asOfNow(SecurityContext then, HttpServletRequest request) {
        Authentication person = then.getAuthentication();
        if (person == null || !(person.getPrincipal() instanceof SignedIn signedIn)) {
            return then;
        }
        Optional<Standing> now =
                standings.of(signedIn.id()).filter(standing -> standing.stamp().equals(signedIn.stamp()));
        if (now.isEmpty()) {
            end(request.getSession(false));
            return new SecurityContextImpl();
        }
        var token =
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, Authorities.of(now.orElseThrow()));
        token.setDetails(person.getDetails());
        return new SecurityContextImpl(token);
    }

    private static void end(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }

    /** What a session says once somebody asks for it. */
    private final class Asked implements DeferredSecurityContext {

        private final DeferredSecurityContext then;
        private final HttpServletRequest request;
        private @Nullable SecurityContext now;

        Asked(DeferredSecurityContext then, HttpServletRequest request) {
            this.then = then;
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (now == null) {
                now = asOfNow(then.get(), request);
            }
            return now;
        }

        @Override
        public boolean isGenerated() {
            return then.isGenerated();
        }
    }
}
