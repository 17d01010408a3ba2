package org.tongban.portal.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * An answer that names this server by path only: the host in a request is whatever its sender wrote. Where the request came
 * encrypted, directly or to a trusted proxy, every cookie is for encrypted connections only, whoever sets it.
 */
class OwnResponse extends HttpServletResponseWrapper {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Set<Integer> DEFAULT_PORTS = Set.of(80, 443);

    private final HttpServletRequest request;

    OwnResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(within(location));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, kept(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, kept(name, value));
    }

    @Override
    public void addCookie(Cookie cookie) {
        cookie.setSecure(cookie.getSecure() || request.isSecure());
        super.addCookie(cookie);
    }

    private String kept(String name, String value) {
        if (value != null && name.equalsIgnoreCase(HttpHeaders.LOCATION)) {
            return within(value);
        }
        boolean bare = value != null
                && name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)
                && request.isSecure()
                && !value.matches("(?is).*;\\s*secure\\b.*");
        return bare ? value + "; Secure" : value;
    }

    private String within(String location) {
        Matcher absolute = ABSOLUTE.matcher(location);
        if (!absolute.matches() || !isOwn(absolute.group(1))) {
            return location;
        }
        return absolute.group(2).startsWith("/") ? absolute.group(2) : "/" + absolute.group(2);
    }

    private boolean isOwn(String authority) {
        String name = request.getServerName();
        int port = request.getServerPort();
        return authority.equalsIgnoreCase(name + ":" + port)
                || authority.equalsIgnoreCase(name) && DEFAULT_PORTS.contains(port);
    }
}
