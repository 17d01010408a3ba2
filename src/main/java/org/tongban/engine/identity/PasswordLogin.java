package org.tongban.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.tongban.engine.people.Throttle;
import org.tongban.text.Typed;

/** Signs people in with their password in the engine's identity tables. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private static final String WRONG = "用户名或者密码不正确。";

    private final IdentityService identity;
    private final Logins logins;
    private final Throttle throttle;

    PasswordLogin(IdentityService identity, Logins logins, Throttle throttle) {
        this.identity = identity;
        this.logins = logins;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (!Typed.isReadable(id)) {
            throw new BadCredentialsException(WRONG);
        }
        if (throttle.isPaused(id)) {
            throw new LockedException(throttle.pause(id));
        }
        if (!identity.checkPassword(id, password)) {
            throw new BadCredentialsException(WRONG + throttle.pause(id));
        }
        UsernamePasswordAuthenticationToken token = logins.of(id, password);
        token.setDetails(attempt.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
