package org.tongban.cases.step;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.Turns;
import org.tongban.text.Typed;

/** Lets an applicant take an application back before the decision. */
@Service
@Transactional
public class Withdrawals {

    /** The rule that a reason breaks. */
    public static final String REASON = "reason";

    private static final int LONGEST_REASON = 500;

    private final Turns turns;
    private final Review review;
    private final CaseProcess process;

    Withdrawals(Turns turns, Review review, CaseProcess process) {
        this.turns = turns;
        this.review = review;
        this.process = process;
    }

    /**
     * @param reason the applicant's own words, maybe empty, at most {@value #LONGEST_REASON} characters
     * @throws CaseProblem if the case is decided or has ended, or by the rule {@value #REASON} if the reason cannot be kept
     */
    public void withdraw(String number, String reason) {
        String words = Typed.tidy(reason);
        require(Typed.isReadable(words), "撤回原因含有不能识别的字符，请删去后重新填写。");
        require(Typed.length(words) <= LONGEST_REASON, "撤回原因不得超过%d个字符。".formatted(LONGEST_REASON));
        turns.take(number);
        review.withdraw(number, words.isEmpty() ? "申请人撤回申请。" : words);
        process.applicationWithdrawn(number);
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new CaseProblem(REASON, sentence);
        }
    }
}
