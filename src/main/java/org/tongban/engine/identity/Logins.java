package org.tongban.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.tongban.engine.password.PasswordRules;
import org.tongban.engine.people.Machine;
import org.tongban.engine.people.Standing;
import org.tongban.engine.people.Standings;

/** Says who somebody is whose password was right, and whether it has to be changed before anything else. */
@Component
class Logins {

    private final IdentityService identity;
    private final Standings standings;
    private final PasswordRules rules;
    private final Machine machine;

    Logins(IdentityService identity, Standings standings, PasswordRules rules, Machine machine) {
        this.identity = identity;
        this.standings = standings;
        this.rules = rules;
        this.machine = machine;
    }

    UsernamePasswordAuthenticationToken of(String person, String password) {
        Standing standing = standings.of(person).orElse(Standing.NONE);
        var signedIn = new SignedIn(person, standing.stamp(), hasToChange(person, password, standing));
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, Authorities.of(standing));
    }

    /** What somebody else has set, others know; of a password from before there were rules nobody knows who set it. */
    private boolean hasToChange(String person, String password, Standing standing) {
        if (machine.isDemo(person, password)) {
            return false;
        }
        return standing.setBy() == null
                ? !isGood(person, password)
                : !standing.setBy().equals(person);
    }

    private boolean isGood(String person, String password) {
        User known = identity.createUserQuery().userId(person).singleResult();
        return known != null && rules.faults(password, known).isEmpty();
    }
}
