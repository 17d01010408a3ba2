package org.tongban.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.stereotype.Component;

/** Makes the people a new database starts with: the demo staff on one's own machine, else the first administrator. */
@Component
public class FirstPeople {

    private final IdentityService identity;
    private final AdminSettings admin;
    private final DataSourceProperties database;
    private final ServerProperties server;

    FirstPeople(IdentityService identity, AdminSettings admin, DataSourceProperties database, ServerProperties server) {
        this.identity = identity;
        this.admin = admin;
        this.database = database;
        this.server = server;
    }

    /** @throws MissingAdministrator if there is no administrator, and neither demo staff nor settings give one */
    public void setUp() {
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (onOwnMachine()) {
            DemoStaff.people().forEach(this::make);
        } else if (admin.complete()) {
            make(new Person(admin.id(), "管理员", Groups.CAMUNDA_ADMIN), admin.password());
        } else {
            throw new MissingAdministrator();
        }
    }

    /** H2 alone is no proof: a hall's server could listen on every address. */
    private boolean onOwnMachine() {
        return database.determineUrl().startsWith("jdbc:h2:")
                && server.getAddress() != null
                && server.getAddress().isLoopbackAddress();
    }

    private void make(Person person) {
        make(person, person.id());
    }

    private void make(Person person, String password) {
        if (identity.createUserQuery().userId(person.id()).count() == 0) {
            var user = identity.newUser(person.id());
            user.setFirstName(person.name());
            user.setLastName("");
            user.setPassword(password);
            identity.saveUser(user);
        }
        identity.createMembership(person.id(), person.group());
    }
}
