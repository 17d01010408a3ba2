package org.tongban.matrix;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.portal.security.Browser;

/** Somebody with a browser of their own, whose requests bear all that an honest page would put on them. */
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Browser browser;
    private final @Nullable String token;
    private final String code;

    private Caller(Browser browser, @Nullable String token, String code) {
        this.browser = browser;
        this.token = token;
        this.code = code;
    }

    static Caller stranger(int port) {
        return new Caller(new Browser(port), null, "");
    }

    static Caller signedIn(int port, String person, String password) {
        Browser browser = new Browser(port);
        browser.signIn(person, password);
        Matcher token = TOKEN.matcher(browser.get("/cases").body());
        if (!token.find()) {
            throw new AssertionError(person + " is not signed in");
        }
        return new Caller(browser, token.group(1), "");
    }

    /** Opens a web application first, which gives out the token of the engine's web applications. */
    static Caller atWebapps(int port, String person, String password) {
        Caller caller = signedIn(port, person, password);
        caller.browser.get("/camunda/app/welcome/default/");
        return caller;
    }

    static Caller applicant(int port, String number, String code) {
        Browser browser = new Browser(port);
        browser.post("/cases", "application/x-www-form-urlencoded", "number=%s&code=%s".formatted(number, code));
        return new Caller(browser, null, code);
    }

    Browser browser() {
        return browser;
    }

    /**
     * @return the status, {@code login} for the way to the login page, {@code ask} for the question for number and code,
     *     {@code →} for the way to another page
     */
    String asks(Endpoint endpoint, String address, Bodies bodies) {
        HttpRequest.Builder request = browser.request(address);
        if (!code.isEmpty() && endpoint.isApi()) {
            request.header("Query-Code", code);
        }
        if (token != null) {
            request.header("X-CSRF-TOKEN", token);
        }
        return word(browser.send(bodies.put(endpoint, request, code)));
    }

    /** @return the status */
    String asksEngine(Endpoint endpoint, String address, String person) {
        HttpRequest.Builder request = browser.request(address);
        if (token != null) {
            request.header("X-CSRF-TOKEN", token);
            request.header("X-XSRF-TOKEN", browser.webappToken());
        }
        return word(browser.send(EngineBodies.put(endpoint, request, person)));
    }

    private static String word(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 3) {
            return String.valueOf(answer.statusCode());
        }
        String target = answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElse("");
        return switch (target) {
            case "/login" -> "login";
            case "/cases" -> "ask";
            default -> "→";
        };
    }
}
