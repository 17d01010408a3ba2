package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;

class LoginRefusalTest {

    @Test
    void keepsTheSentenceAndNothingOfWhatWasTyped() throws Exception {
        var request = new MockHttpServletRequest();
        request.getSession();
        var response = new MockHttpServletResponse();
        var refusal = new LockedException("请2秒后再试。");
        refusal.setAuthenticationRequest(new UsernamePasswordAuthenticationToken("window", "secret"));

        new LoginRefusal().onAuthenticationFailure(request, response, refusal);

        assertThat(response.getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(request.getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION))
                .asInstanceOf(InstanceOfAssertFactories.type(AuthenticationException.class))
                .satisfies(kept -> {
                    assertThat(kept).hasMessage("请2秒后再试。").hasNoCause();
                    assertThat(kept.getAuthenticationRequest()).isNull();
                });
    }
}
