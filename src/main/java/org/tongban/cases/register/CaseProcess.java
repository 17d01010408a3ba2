package org.tongban.cases.register;

import java.util.List;
import org.tongban.cases.CaseProblem;

/** The few facts that the register tells the flow; implemented on the process engine, in the same transaction. */
public interface CaseProcess {

    /**
     * Tells whether an application would be seen: whether somebody works for the region at each post that the flow comes to
     * first.
     *
     * @param offering key of the item or one-thing
     * @param region GB/T 2260 code
     */
    boolean isServed(String offering, String region);

    /** Starts the flow of the case's item or one-thing. */
    void applicationReceived(Case received);

    /**
     * Tells whether somebody at the window has claimed the task in which what was handed in is checked, and so looks at it.
     *
     * @param caseNumber the case, or the one-thing's case
     */
    boolean isChecked(String caseNumber);

    /** Tells whether an administrator lets something of what runs for the case rest, so that it does not go on. */
    boolean isResting(String caseNumber);

    /**
     * The applicant has answered the one-time notice.
     *
     * @throws CaseProblem if the flow does not wait for it
     */
    void correctionsSubmitted(String caseNumber);

    /** @return true while the flow waits for the applicant to say that what was tolerated as missing is in */
    boolean awaitsMaterial(String caseNumber);

    /**
     * Every material that these cases await after tolerant acceptance is in.
     *
     * @return those whose flow waited for it and goes on
     * @throws CaseProblem if one of them rests
     */
    List<String> materialSupplied(List<String> caseNumbers);

    /** The applicant takes the application back; the flow ends. */
    void applicationWithdrawn(String caseNumber);

    /** The cases are ended: whatever runs for one of them, its own flow and what runs beside it, is stopped with its tasks. */
    void caseEnded(List<String> caseNumbers);
}
