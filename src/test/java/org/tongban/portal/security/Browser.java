package org.tongban.portal.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with its own cookies; it shows redirects instead of following them. */
public class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;

    public Browser(int port) {
        home = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts as Tasklist's and Cockpit's own pages do, with the token they were given. */
    public HttpResponse<String> postToWebapp(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", webappToken())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** @return the token that the pages of Tasklist, Cockpit and Admin were given; one of them must have been opened */
    public String webappToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    public HttpResponse<String> signIn(String person, String password) {
        return post(
                "/login",
                "application/x-www-form-urlencoded",
                form("/login", "username", person, "password", password));
    }

    /** @return what the form on a page sends, with the page's token; names and values by turns */
    public String form(String page, String... filledIn) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError(page + " has no token");
        }
        var form = new StringBuilder("_csrf=" + token.group(1));
        for (int i = 0; i < filledIn.length; i += 2) {
            form.append('&').append(filledIn[i]).append('=').append(encoded(filledIn[i + 1]));
        }
        return form.toString();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String target(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
