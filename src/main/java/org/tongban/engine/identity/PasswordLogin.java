package org.tongban.engine.identity;

import java.util.Collection;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;
import org.tongban.text.Typed;

/** Signs people in with their password in the engine's identity tables. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final IdentityService identity;
    private final Memberships memberships;
    private final Throttle throttle;

    PasswordLogin(IdentityService identity, Memberships memberships, Throttle throttle) {
        this.identity = identity;
        this.memberships = memberships;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName();
        if (!Typed.isReadable(id)) {
            throw new BadCredentialsException("用户名或者密码不正确。");
        }
        if (!identity.checkPassword(id, String.valueOf(attempt.getCredentials()))) {
            throw throttle.refusal(id);
        }
        return signedIn(id, attempt);
    }

    private Authentication signedIn(String id, Authentication attempt) {
        Collection<? extends GrantedAuthority> authorities =
                Authorities.of(memberships.groups(id), memberships.regions(id));
        var person = new User(id, "", authorities);
        var token = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
        token.setDetails(attempt.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
