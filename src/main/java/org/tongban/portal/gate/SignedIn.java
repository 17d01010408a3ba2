package org.tongban.portal.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Tells before the security filters whether a request comes from somebody who has signed in, or from a program whose name and
 * password are asked for before anybody reads its body.
 */
public final class SignedIn {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private SignedIn() {}

    static boolean seems(HttpServletRequest request) {
        return bySession(request) || isProgram(request);
    }

    /** @return whether the request belongs to the session of somebody who has signed in */
    public static boolean bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CONTEXT) != null;
    }

    /** Forms and files are read by filters that come before, so a name that nobody has checked is of no account there. */
    private static boolean isProgram(HttpServletRequest request) {
        return Area.PROGRAMS.includes(request)
                && request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && !Body.isForm(request)
                && !Body.hasFiles(request);
    }
}
