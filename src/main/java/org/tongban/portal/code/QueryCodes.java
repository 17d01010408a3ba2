package org.tongban.portal.code;

import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.UnknownCase;

/** Opens a case only to somebody who knows its query code; a wrong code and an unknown number are answered alike. */
@Component
public class QueryCodes {

    private final CaseRegister register;
    private final WrongCodes wrongCodes;

    QueryCodes(CaseRegister register, WrongCodes wrongCodes) {
        this.register = register;
        this.wrongCodes = wrongCodes;
    }

    /**
     * Returns the case.
     *
     * @throws UnknownCase if number and code do not belong together
     * @throws TooManyWrongCodes if too many were tried for this number
     */
    public Case open(String number, String code) {
        wrongCodes.requireFew(number);
        try {
            Case found = register.get(number, code);
            wrongCodes.forget(number);
            return found;
        } catch (UnknownCase wrong) {
            wrongCodes.count(number);
            throw wrong;
        }
    }
}
