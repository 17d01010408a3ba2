package org.tongban.portal.staff;

import java.security.Principal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tongban.cases.CaseAccess;

/** Tells the head of the staff's pages which ways to offer: nobody is offered what the post may not do. */
@ControllerAdvice(basePackages = "org.tongban.portal.staff", assignableTypes = StaffCaseController.class)
class StaffWays {

    private final CaseAccess access;

    StaffWays(CaseAccess access) {
        this.access = access;
    }

    @ModelAttribute("takesIn")
    boolean takesIn(Principal person) {
        return access.takingIn(person.getName()).isPresent();
    }
}
