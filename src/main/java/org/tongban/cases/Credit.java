package org.tongban.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the hall itself knows of an applicant's reliability: breaches of commitments made here. */
@Service
@Transactional(readOnly = true)
public class Credit {

    /** The grade of whom nobody knows, that of everybody of whom the hall knows nothing bad. */
    static final String UNKNOWN = "A";

    private final Breaches breaches;

    Credit(Breaches breaches) {
        this.breaches = breaches;
    }

    /** @return true if a commitment of the applicant was found false and that is not repaired */
    public boolean hasUnrepairedBreach(Applicant applicant) {
        return hasUnrepairedBreach(applicant.idNumber());
    }

    private boolean hasUnrepairedBreach(String idNumber) {
        return breaches.existsByApplicantIdAndRepairedOnIsNull(idNumber);
    }

    /** @return the grade that the decision tables ask for: D with an unrepaired breach, else A */
    public String grade(Applicant applicant) {
        return grade(applicant.idNumber());
    }

    /** @return the grade of whoever has this number */
    String grade(String idNumber) {
        return hasUnrepairedBreach(idNumber) ? "D" : UNKNOWN;
    }
}
