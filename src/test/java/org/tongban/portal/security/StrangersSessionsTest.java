package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class StrangersSessionsTest {

    private final StrangersSessions sessions = new StrangersSessions();

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

    private MockHttpSession opened() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
