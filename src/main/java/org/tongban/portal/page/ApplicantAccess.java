package org.tongban.portal.page;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;

/** Whether a session has opened a case, itself or with its one-thing. */
@Component
class ApplicantAccess {

    private final CaseRegister register;

    ApplicantAccess(CaseRegister register) {
        this.register = register;
    }

    boolean mayOpen(String number, HttpSession session) {
        OpenedCases opened = OpenedCases.of(session);
        return opened.has(number)
                || register.find(number)
                        .flatMap(Case::bundleNumber)
                        .filter(opened::has)
                        .isPresent();
    }
}
