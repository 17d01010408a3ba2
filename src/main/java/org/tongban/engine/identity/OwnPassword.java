package org.tongban.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.engine.people.Throttle;

/** The one thing that people change in their own account; all else is the administrator's. */
@Component
class OwnPassword {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final Throttle throttle;

    OwnPassword(IdentityService identity, ProcessEngineConfigurationImpl engine, Throttle throttle) {
        this.identity = identity;
        this.engine = engine;
        this.throttle = throttle;
    }

    /** @throws CaseProblem if the present password is wrong, or the new one is not good */
    void change(String person, String present, String fresh) {
        if (throttle.isPaused(person)) {
            throw new CaseProblem("password", throttle.pause(person));
        }
        if (!identity.checkPassword(person, present)) {
            throw new CaseProblem("password", "现在的密码不正确。" + throttle.pause(person));
        }
        identity.setAuthentication(person, List.of());
        try {
            engine.getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> save(person, fresh)));
        } finally {
            identity.clearAuthentication();
        }
    }

    private Void save(String person, String fresh) {
        User account = identity.createUserQuery().userId(person).singleResult();
        account.setPassword(fresh);
        identity.saveUser(account);
        return null;
    }
}
