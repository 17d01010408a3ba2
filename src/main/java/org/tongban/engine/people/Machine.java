package org.tongban.engine.people;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.stereotype.Component;

/** Where Tongban runs: on somebody's own machine, to try it out, or for a hall. */
@Component
public class Machine {

    private final DataSourceProperties database;
    private final ServerProperties server;

    Machine(DataSourceProperties database, ServerProperties server) {
        this.database = database;
        this.server = server;
    }

    /** @return true on the embedded database and only while nobody else can reach it */
    public boolean isOnesOwn() {
        return database.determineUrl().startsWith("jdbc:h2:")
                && server.getAddress() != null
                && server.getAddress().isLoopbackAddress();
    }

    /** @return whether somebody is of the demo staff, who are there on one's own machine only */
    public boolean isDemo(String person) {
        return isOnesOwn() && DemoStaff.has(person);
    }

    /** @return whether it is the password of one of the demo staff, which is good on one's own machine only */
    public boolean isDemo(String person, String password) {
        return isDemo(person) && password.equals(person);
    }
}
