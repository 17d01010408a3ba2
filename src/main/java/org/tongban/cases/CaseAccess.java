package org.tongban.cases;

import java.util.Optional;

/** Who of the staff may look into a case; implemented where posts and tasks are known. */
public interface CaseAccess {

    /**
     * @param userId the signed-in person
     * @param caseNumber the case
     * @return true if the person administers; or if the case is of a region of the person's, and the person works or
     *     worked on it, belongs to a post it waits for, or to the window while it awaits a material
     */
    boolean maySee(String userId, String caseNumber);

    /** @return the cases of which {@link #maySee} is true, for lists */
    CaseCondition seenBy(String userId);

    /**
     * Tells whether somebody has to compare a document in the hand with the case just now: the window while it has a task
     * of the case, and who hands the result over.
     *
     * @return the person in the capacity of that post; empty for everybody else
     */
    Optional<Actor> comparingDocuments(String userId, String caseNumber);

    /** @return the person as an administrator, who may end a case and enter a repair; empty for everybody else */
    Optional<Actor> administering(String userId);

    /** @return the person as who takes applications in at the hall's window; empty for everybody else */
    Optional<Actor> takingIn(String userId);
}
