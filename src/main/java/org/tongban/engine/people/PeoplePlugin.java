package org.tongban.engine.people;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.engine.password.Bcrypt;
import org.tongban.engine.password.PasswordHistory;
import org.tongban.engine.password.PasswordRules;

/** Puts the hall's rules on accounts into the engine, which keeps them. */
@Component
class PeoplePlugin extends AbstractProcessEnginePlugin {

    /** As the files of posts name them, and the engine its administrators. */
    private static final String POST = "[a-zA-Z0-9]++(?:-[a-zA-Z0-9]++)*+";

    private final ObjectProvider<HallPeople> people;
    private final ObjectProvider<PasswordHistory> history;
    private final ObjectProvider<Standings> standings;
    private final Bcrypt bcrypt;
    private final PasswordRules rules;
    private final Machine machine;

    PeoplePlugin(
            ObjectProvider<HallPeople> people,
            ObjectProvider<PasswordHistory> history,
            ObjectProvider<Standings> standings,
            Bcrypt bcrypt,
            PasswordRules rules,
            Machine machine) {
        this.people = people;
        this.history = history;
        this.standings = standings;
        this.bcrypt = bcrypt;
        this.rules = rules;
        this.machine = machine;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(new Accounts(rules, history, standings, machine));
        configuration.setIdentityProviderSessionFactory(new People(people));
        configuration.setPasswordEncryptor(bcrypt);
        configuration.setPasswordPolicy(rules);
        configuration.setEnablePasswordPolicy(true);
        configuration.setUserResourceWhitelistPattern(UserNames.PATTERN);
        configuration.setGroupResourceWhitelistPattern(POST);
    }

    /** Opens ours where the engine asks for who reads and who writes its accounts. */
    private record People(ObjectProvider<HallPeople> ours) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return HallPeople.class;
        }

        @Override
        public Session openSession() {
            return ours.getObject();
        }
    }
}
