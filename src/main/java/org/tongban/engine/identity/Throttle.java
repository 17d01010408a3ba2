package org.tongban.engine.identity;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Says why a password was refused, and for how long the engine refuses the next one. */
@Component
class Throttle {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl settings;

    Throttle(IdentityService identity, ProcessEngineConfigurationImpl settings) {
        this.identity = identity;
        this.settings = settings;
    }

    /** @return the refusal; an unknown name gets the same sentence as a first wrong password */
    AuthenticationException refusal(String userId) {
        UserEntity person =
                (UserEntity) identity.createUserQuery().userId(userId).singleResult();
        if (person != null && person.getAttempts() >= settings.getLoginMaxAttempts()) {
            return new LockedException("该账号连续输错密码次数过多，已经锁定，请联系管理员解锁。");
        }
        return new BadCredentialsException("用户名或者密码不正确。为防止猜测密码，该账号暂停登录，请 %d 秒后再试。".formatted(secondsLeft(person)));
    }

    private long secondsLeft(@Nullable UserEntity person) {
        Date until = person == null ? null : person.getLockExpirationTime();
        if (until == null) {
            return settings.getLoginDelayBase();
        }
        long millis = until.getTime() - ClockUtil.getCurrentTime().getTime();
        return Math.max(1, Duration.ofMillis(millis + 999).toSeconds());
    }
}
