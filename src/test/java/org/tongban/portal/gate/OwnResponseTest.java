package org.tongban.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnResponseTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final OwnResponse own = new OwnResponse(request, response);

    @ParameterizedTest
    @CsvSource({
        "80, http://hall.example/login, /login",
        "80, HTTP://Hall.Example/login?a=http://x/, /login?a=http://x/",
        "80, http://hall.example, /",
        "80, http://hall.example?a, /?a",
        "8080, http://hall.example:8080/login, /login",
        "8080, http://hall.example:9090/login, http://hall.example:9090/login",
        "8080, http://hall.example/login, http://hall.example/login",
        "80, https://other.example/login, https://other.example/login",
        "80, /login, /login"
    })
    void leadsToItselfByPathOnly(int port, String location, String sent) throws IOException {
        request.setServerName("hall.example");
        request.setServerPort(port);

        own.setHeader("location", location);
        assertThat(response.getHeader("Location")).isEqualTo(sent);
        own.sendRedirect(location);
        assertThat(response.getRedirectedUrl()).isEqualTo(sent);
    }

    @Test
    void letsNoCookieTravelInTheClearThatCameEncrypted() {
        request.setSecure(true);
        own.addHeader("Set-Cookie", "XSRF-TOKEN=1;SameSite=Lax;path=/camunda");
        own.addCookie(new Cookie("other", "1"));

        assertThat(response.getHeaders("Set-Cookie")).hasSize(2).allMatch(cookie -> cookie.contains("; Secure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1;Secure", "a=1; secure; HttpOnly"})
    void saysSoOnce(String cookie) {
        request.setSecure(true);
        own.addHeader("Set-Cookie", cookie);
        assertThat(response.getHeader("Set-Cookie")).containsOnlyOnce("Secure");
    }

    @Test
    void leavesCookiesAloneWhereNothingIsEncrypted() {
        own.addHeader("Set-Cookie", "XSRF-TOKEN=1");
        own.addCookie(new Cookie("other", "1"));
        assertThat(response.getHeaders("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
    }
}
