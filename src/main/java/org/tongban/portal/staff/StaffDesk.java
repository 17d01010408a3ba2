package org.tongban.portal.staff;

import java.security.Principal;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.page.NoSuchPage;
import org.tongban.portal.page.NotYourCase;

/** Hands a case and its materials to those of the staff who have to do with it, and to nobody else. */
@Component
public class StaffDesk {

    private final CaseAccess access;
    private final CaseRegister register;

    StaffDesk(CaseAccess access, CaseRegister register) {
        this.access = access;
        this.register = register;
    }

    /**
     * @throws NotYourCase if the person has nothing to do with the case
     * @throws org.tongban.cases.UnknownCase if there is none
     */
    public Case open(String number, Principal principal) {
        if (!access.maySee(principal.getName(), number)) {
            throw new NotYourCase();
        }
        return register.get(number);
    }

    /** Tells whether the person has to compare documents with the case just now. */
    boolean comparesDocuments(String number, Principal principal) {
        return access.comparingDocuments(principal.getName(), number).isPresent();
    }

    boolean administers(Principal principal) {
        return access.administering(principal.getName()).isPresent();
    }

    /**
     * @throws NotYourCase if the person has nothing to do with the case
     * @throws NoSuchPage if the case has no such material
     */
    CaseMaterial material(String number, String code, Principal principal) {
        return register.materials(open(number, principal)).stream()
                .filter(material -> material.code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
