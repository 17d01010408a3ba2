package org.tongban.cases;

/** Who of the staff may look into a case; implemented where posts and tasks are known. */
public interface CaseAccess {

    /**
     * @param userId the signed-in person
     * @param caseNumber the case
     * @return true if the person administers, or works or worked on the case, or belongs to a post it waits for
     */
    boolean maySee(String userId, String caseNumber);
}
