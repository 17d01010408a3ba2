package org.tongban.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells whose request is answered, so that what one caller wants waits for itself and not in front of everybody else's. */
public final class Caller {

    private static final String NOBODY = "nobody";

    private Caller() {}

    /** @return the name of who is signed in, else the network that the request comes from; one name where none is answered */
    public static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? of(asked.getRequest())
                : NOBODY;
    }

    /** @return the network that the request comes from; one name where none is answered */
    public static String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? Network.of(asked.getRequest().getRemoteAddr())
                : NOBODY;
    }

    /** @return false where the hall itself is at work */
    public static boolean isAnswered() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes;
    }

    private static String of(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        return person == null ? "network " + Network.of(request.getRemoteAddr()) : "person " + person.getName();
    }
}
