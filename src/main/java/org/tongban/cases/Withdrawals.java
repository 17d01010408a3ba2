package org.tongban.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an applicant take an application back before the decision. */
@Service
@Transactional
public class Withdrawals {

    private final Turns turns;
    private final Review review;
    private final CaseProcess process;

    Withdrawals(Turns turns, Review review, CaseProcess process) {
        this.turns = turns;
        this.review = review;
        this.process = process;
    }

    /**
     * @param reason the applicant's own words, maybe empty
     * @throws CaseProblem if the case is decided or has ended
     */
    public void withdraw(String number, String reason) {
        turns.take(number);
        review.withdraw(number, reason.isBlank() ? "申请人撤回申请" : reason);
        process.applicationWithdrawn(number);
    }
}
