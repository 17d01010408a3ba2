package org.tongban.cases;

/** Where a case stands in law; the flow's position is the engine's. */
public enum CaseState {
    RECEIVED("已收件"),
    IN_CORRECTION("待补正"),
    ACCEPTED("已受理"),
    IN_REVIEW("审查中"),
    DECIDED("已决定"),
    ISSUED("已出件"),
    CLOSED("已办结"),
    REFUSED("不予受理"),
    LAPSED("终止办理"),
    WITHDRAWN("已撤回"),
    REJECTED("决定不予"),
    REVOKED("已撤销");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    /** @return the Chinese word that people see */
    public String label() {
        return label;
    }

    /** @return true once nothing more happens to the case */
    public boolean isEnding() {
        return ordinal() >= CLOSED.ordinal();
    }

    /** @return true if something was granted and stands, its result handed over or not */
    public boolean isGranted() {
        return this == DECIDED || this == ISSUED || this == CLOSED;
    }

    /** @return true if it was decided or refused, whatever came of it */
    public boolean isAnswered() {
        return isGranted() || this == REFUSED || this == REJECTED || this == REVOKED;
    }

    /** @return true if it ended without being granted */
    public boolean isWithoutGrant() {
        return this == REFUSED || this == REJECTED || this == LAPSED || this == WITHDRAWN;
    }

    /** @return true while the applicant may still withdraw: before the decision */
    public boolean isBeforeDecision() {
        return ordinal() <= IN_REVIEW.ordinal();
    }
}
