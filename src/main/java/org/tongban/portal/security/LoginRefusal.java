package org.tongban.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads back to the login page and keeps the sentence for it: nothing of what was typed, neither name nor password. */
class LoginRefusal extends SimpleUrlAuthenticationFailureHandler {

    LoginRefusal() {
        super(LoginPage.PATH + "?error");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        super.onAuthenticationFailure(request, response, new BadCredentialsException(refusal.getMessage()));
    }
}
