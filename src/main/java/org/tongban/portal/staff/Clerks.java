package org.tongban.portal.staff;

import java.security.Principal;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.portal.page.NotYourCase;

/** Lets only who takes applications in come to the window's pages. */
@Component
class Clerks {

    private final CaseAccess access;

    Clerks(CaseAccess access) {
        this.access = access;
    }

    /** @throws NotYourCase for everybody but the window and administrators */
    Actor at(Principal person) {
        return access.takingIn(person.getName()).orElseThrow(() -> new NotYourCase("窗口收件由窗口受理岗办理，您的岗位不能收件。"));
    }

    boolean includes(Principal person) {
        return access.takingIn(person.getName()).isPresent();
    }
}
