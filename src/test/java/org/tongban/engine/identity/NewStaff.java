package org.tongban.engine.identity;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;

/** People who come to the hall for a test, and go when it ends. */
@TestComponent
public class NewStaff {

    /** Everybody's own, which nobody else knows. */
    static final String PASSWORD = "云山江水 all day long";

    private final IdentityService identity;
    private final List<String> here = new ArrayList<>();

    NewStaff(IdentityService identity) {
        this.identity = identity;
    }

    /** Somebody who has already changed the first password. */
    void comes(String person, String... posts) {
        identity.setAuthentication(person, List.of("camunda-admin"));
        try {
            save(person, PASSWORD);
        } finally {
            identity.clearAuthentication();
        }
        takes(person, posts);
    }

    /** Somebody who got a password from whoever administers the hall. */
    void isGiven(String person, String password, String... posts) {
        save(person, password);
        takes(person, posts);
    }

    private void save(String person, String password) {
        User user = identity.newUser(person);
        user.setFirstName("新来的");
        user.setPassword(password);
        identity.saveUser(user);
        here.add(person);
    }

    private void takes(String person, String... posts) {
        for (String post : posts) {
            identity.createMembership(person, post);
        }
    }

    public void allGo() {
        here.forEach(identity::deleteUser);
        here.clear();
    }
}
