package org.tongban.portal.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tongban.caller.Caller;

/**
 * Bounds the memory that people take who have not signed in: anybody can open sessions, as many as there is time for. Of
 * these the oldest end first; of a network that has opened too many, its own. An applicant loses nothing by that but having
 * opened a case, which the query code opens again; whoever has signed in is not counted.
 */
@Component
class StrangersSessions implements HttpSessionListener, HttpSessionAttributeListener {

    /** About 20 kB each at worst. */
    static final int MOST = 10_000;

    /** As many as a hall's own network needs, and few enough that one network ends nobody else's. */
    static final int MOST_OF_ONE = 2_000;

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Map<HttpSession, String> oldestFirst = new LinkedHashMap<>();
    private final Map<String, Set<HttpSession>> byNetwork = new HashMap<>();

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
        String network = Caller.network();
        Set<HttpSession> own = byNetwork.computeIfAbsent(network, name -> new LinkedHashSet<>());
        own.add(latest);
        oldestFirst.put(latest, network);
        Optional<HttpSession> oldest = Stream.of(own)
                .filter(sessions -> sessions.size() > MOST_OF_ONE)
                .findFirst()
                .or(() -> Optional.of(oldestFirst.keySet()).filter(sessions -> sessions.size() > MOST))
                .map(sessions -> sessions.iterator().next());
        oldest.ifPresent(this::forget);
        return oldest;
    }

    private synchronized void forget(HttpSession session) {
        String network = oldestFirst.remove(session);
        if (network != null) {
            byNetwork.computeIfPresent(network, (name, own) -> own.remove(session) && own.isEmpty() ? null : own);
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // it ended by itself at this moment
        }
    }
}
