package org.tongban.cases.office;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;

/** Keeps in the ledger who looked at the full numbers of persons' documents, when and why. */
@Service
@Transactional
public class IdentityLooks {

    /** The longest reason, in characters. */
    public static final int LONGEST = 200;

    private static final String ACT = "查看证件号码";
    private static final int MOST_A_DAY = 20;

    private final Chronicle chronicle;

    IdentityLooks(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * To be called before the numbers are shown.
     *
     * @param reason the person's own words
     * @throws CaseProblem if no reason is given, or one that is too long, or this person has looked twenty times within a day
     */
    public void note(String number, Actor actor, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new CaseProblem("identity-reason", "请填写查看完整证件号码的理由，不超过%d字。".formatted(LONGEST));
        }
        chronicle.requireFew(number, actor, Set.of(ACT), MOST_A_DAY, "您在本办件24小时内已经查看%d次证件号码，请过一天再查看。");
        chronicle.note(number, actor, ACT, why);
    }
}
