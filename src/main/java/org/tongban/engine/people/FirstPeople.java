package org.tongban.engine.people;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;

/** Makes the people a new database starts with: the demo staff on one's own machine, else the first administrator. */
@Component
public class FirstPeople {

    private final IdentityService identity;
    private final AdminSettings admin;
    private final Machine machine;

    FirstPeople(IdentityService identity, AdminSettings admin, Machine machine) {
        this.identity = identity;
        this.admin = admin;
        this.machine = machine;
    }

    /** @throws MissingAdministrator if there is no administrator, and neither demo staff nor settings give one */
    public void setUp() {
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (machine.isOnesOwn()) {
            DemoStaff.people().forEach(person -> make(person, person.id()));
        } else if (admin.complete()) {
            makeAdministrator();
        } else {
            throw new MissingAdministrator();
        }
    }

    private void makeAdministrator() {
        try {
            make(new Person(admin.id(), "管理员", Groups.CAMUNDA_ADMIN), admin.password());
        } catch (CaseProblem refused) {
            throw new MissingAdministrator(refused.getMessage());
        }
    }

    private void make(Person person, String password) {
        if (identity.createUserQuery().userId(person.id()).count() == 0) {
            var user = identity.newUser(person.id());
            user.setFirstName(person.name());
            user.setLastName("");
            user.setPassword(password);
            identity.saveUser(user);
        }
        if (identity.createUserQuery()
                        .userId(person.id())
                        .memberOfGroup(person.group())
                        .count()
                == 0) {
            identity.createMembership(person.id(), person.group());
        }
    }
}
