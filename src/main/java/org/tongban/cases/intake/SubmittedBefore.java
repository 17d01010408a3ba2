package org.tongban.cases.intake;

import org.tongban.cases.CaseProblem;

/** A draft that has become a case already, and not by this submission. */
public class SubmittedBefore extends CaseProblem {

    SubmittedBefore(String number) {
        super("draft-submitted", "申请已经提交，办件编号是%s。".formatted(number));
    }
}
