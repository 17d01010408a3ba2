package org.tongban.cases;

import org.tongban.text.ToldByRule;

/** Something that may not be done to this case now; the message is a Chinese sentence for the person who tried. */
public class CaseProblem extends ToldByRule {

    /**
     * @param rule short English name of the rule that forbids it, for interfaces
     * @param message what a clerk or an applicant reads
     */
    public CaseProblem(String rule, String message) {
        super(rule, message);
    }
}
