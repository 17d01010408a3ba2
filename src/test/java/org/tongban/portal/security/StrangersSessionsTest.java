package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class StrangersSessionsTest {

    private final StrangersSessions sessions = new StrangersSessions();

    private int networks;

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void endsTheOldestOfTooManyAndNobodysWhoHasSignedIn() {
        MockHttpSession clerk = opened();
        sessions.attributeAdded(new HttpSessionBindingEvent(
                clerk, HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "window"));
        MockHttpSession first = opened();
        MockHttpSession second = opened();
        for (int i = 2; i < StrangersSessions.MOST; i++) {
            opened();
        }
        assertThat(first.isInvalid()).isFalse();

        opened();

        assertThat(first.isInvalid()).isTrue();
        assertThat(second.isInvalid()).isFalse();
        assertThat(clerk.isInvalid()).isFalse();
    }

    @Test
    void leavesThePlaceOfASessionThatEndedByItself() {
        sessions.sessionDestroyed(new HttpSessionEvent(opened()));
        MockHttpSession first = opened();
        for (int i = 1; i < StrangersSessions.MOST; i++) {
            opened();
        }
        assertThat(first.isInvalid()).isFalse();
    }

    @Test
    void endsThoseOfTheNetworkThatOpensTooManyAndNobodyElses() {
        MockHttpSession other = opened("10.0.0.2");
        MockHttpSession first = opened("10.0.0.1");
        for (int i = 0; i < StrangersSessions.MOST_OF_ONE; i++) {
            opened("10.0.0.1");
        }

        assertThat(first.isInvalid()).isTrue();
        assertThat(other.isInvalid()).isFalse();
    }

    /** Each time from another network. */
    private MockHttpSession opened() {
        networks++;
        return opened("10.%d.%d.1".formatted(networks / 250, networks % 250));
    }

    private MockHttpSession opened(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
