package org.tongban.portal.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.code.QueryCodes;
import org.tongban.portal.code.TooManyWrongCodes;
import org.tongban.portal.page.OpenedCases;

/** Whether a session has opened a case, itself or with its one-thing, and whether a page of it may act. */
@Component
class ApplicantAccess {

    private final CaseRegister register;
    private final QueryCodes codes;

    ApplicantAccess(CaseRegister register, QueryCodes codes) {
        this.register = register;
        this.codes = codes;
    }

    /**
     * Lets a page act whose session is gone: it shows the query code it was opened with. Nothing else lets it act, so that no
     * other site can send it.
     *
     * @return false if the code does not open the case
     */
    boolean mayAct(String number, String code, HttpServletRequest request) {
        try {
            Case opened = codes.open(number, code, request.getRemoteAddr());
            OpenedCases.open(request, opened.number());
            return true;
        } catch (UnknownCase | TooManyWrongCodes refused) {
            return false;
        }
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
