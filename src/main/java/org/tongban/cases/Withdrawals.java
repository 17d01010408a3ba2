package org.tongban.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an applicant take an application back before the decision. */
@Service
@Transactional
public class Withdrawals {

    private final CaseRegister register;
    private final Review review;
    private final CaseProcess process;

    Withdrawals(CaseRegister register, Review review, CaseProcess process) {
        this.register = register;
        this.review = review;
        this.process = process;
    }

    /**
     * @param reason the applicant's own words, maybe empty
     * @throws CaseProblem if the case is decided or has ended
     */
    public void withdraw(String number, String reason) {
        review.withdraw(number, reason.isBlank() ? "申请人撤回申请" : reason);
        process.applicationWithdrawn(number);
    }
}
