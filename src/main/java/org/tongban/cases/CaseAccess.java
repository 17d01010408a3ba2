package org.tongban.cases;

/** Who of the staff may look into a case; implemented where posts and tasks are known. */
public interface CaseAccess {

    /**
     * @param userId the signed-in person
     * @param caseNumber the case
     * @return true if the person administers; or if the case is of a region of the person's, and the person works or
     *     worked on it or belongs to a post it waits for
     */
    boolean maySee(String userId, String caseNumber);

    /** @return the cases of which {@link #maySee} is true, for lists */
    CaseCondition seenBy(String userId);
}
