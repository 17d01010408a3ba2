package org.tongban.portal.code;

import org.springframework.stereotype.Component;
import org.tongban.caller.Network;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.text.Digits;

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
     * @param number as it was typed or pasted, with blanks or full-width signs too
     * @param code likewise, in small letters too
     * @param address from where it was sent
     * @throws UnknownCase if number and code do not belong together
     * @throws TooManyWrongCodes if too many were tried for this number from there
     */
    public Case open(String number, String code, String address) {
        String meant = Digits.plain(number);
        String network = Network.of(address);
        wrongCodes.requireFew(meant, network);
        try {
            Case found = register.get(meant, Digits.code(code));
            wrongCodes.forget(meant, network);
            return found;
        } catch (UnknownCase wrong) {
            wrongCodes.count(meant, network);
            throw wrong;
        }
    }
}
