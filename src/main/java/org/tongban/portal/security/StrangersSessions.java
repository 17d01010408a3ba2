package org.tongban.portal.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Bounds the memory that people take who have not signed in: anybody can open sessions, as many as there is time for. Of
 * these the oldest end first. An applicant loses nothing by that but having opened a case, which the query code opens again;
 * whoever has signed in is not counted.
 */
@Component
class StrangersSessions implements HttpSessionListener, HttpSessionAttributeListener {

    /** About 20 kB each at worst. */
    static final int MOST = 10_000;

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Set<HttpSession> oldestFirst = new LinkedHashSet<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        tooMany(event.getSession()).ifPresent(StrangersSessions::end);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(SIGNED_IN)) {
            forget(event.getSession());
        }
    }

    private synchronized Optional<HttpSession> tooMany(HttpSession latest) {
        oldestFirst.add(latest);
        if (oldestFirst.size() <= MOST) {
            return Optional.empty();
        }
        Iterator<HttpSession> all = oldestFirst.iterator();
        HttpSession oldest = all.next();
        all.remove();
        return Optional.of(oldest);
    }

    private synchronized void forget(HttpSession session) {
        oldestFirst.remove(session);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // it ended by itself at this moment
        }
    }
}
