package org.tongban.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The cases that somebody without an account has opened in this session, by number and query code or by applying. */
public final class OpenedCases {

    private static final String ATTRIBUTE = OpenedCases.class.getName();

    private final HttpSession session;

    private OpenedCases(HttpSession session) {
        this.session = session;
    }

    public static OpenedCases of(HttpSession session) {
        return new OpenedCases(session);
    }

    /** @return whether the case is open in the request's session, for which none is begun */
    public static boolean isOpen(HttpServletRequest request, String number) {
        HttpSession session = request.getSession(false);
        return session != null && of(session).has(number);
    }

    /** Opens a case, in a session of another name: whoever knew the one before, from a shared machine say, opens nothing. */
    public static void open(HttpServletRequest request, String number) {
        HttpSession session = request.getSession();
        Set<String> numbers = new LinkedHashSet<>(of(session).numbers());
        numbers.add(number);
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, numbers);
    }

    public boolean has(String number) {
        return numbers().contains(number);
    }

    @SuppressWarnings("unchecked")
    private Set<String> numbers() {
        return Optional.ofNullable((Set<String>) session.getAttribute(ATTRIBUTE))
                .orElse(Set.of());
    }
}
