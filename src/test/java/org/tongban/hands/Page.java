package org.tongban.hands;

/** A page in one of the states in which it looks different, with the address under which the application knows it. */
enum Page {
    HOME("/"),
    SEARCH("/"),
    ITEM_GUIDE("/guide/{key}"),
    BUNDLE_GUIDE("/guide/{key}"),
    QUESTIONS("/guide/{key}/questions"),
    ADVICE("/guide/{key}/questions"),
    TOLERANCE_LIST("/catalogue/{name}"),
    COMMITMENT_LIST("/catalogue/{name}"),
    CHANGES("/catalogue/changes"),
    LETTER("/catalogue/commitment/letter"),
    LETTER_OF_AN_ITEM("/catalogue/commitment/letter/{key}"),
    APPLICATION("/apply/{key}"),
    APPLICATION_WITH_FAULTS("/apply/{key}"),
    RESUME("/apply/resume"),
    DRAFT("/apply/drafts/{id}"),
    DRAFT_BY_LINK("/apply/drafts/{id}"),
    KEPT("/apply/drafts/{id}/kept"),
    CHECK("/apply/drafts/{id}/check"),
    DONE("/apply/done"),
    SENT_BEFORE("/apply/drafts/{id}"),
    QUERY("/cases"),
    PROGRESS("/cases/{number}"),
    PROGRESS_TO_CORRECT("/cases/{number}"),
    PROGRESS_REFUSED("/cases/{number}"),
    PAPER("/cases/{number}/documents/{id}"),
    NOT_FOUND("/error"),
    LOGIN("/login"),
    STAFF_CASES("/staff/cases"),
    STAFF_CASE("/staff/cases/{number}"),
    STAFF_TASK("/staff/tasks/{taskId}/case"),
    IDENTITY("/staff/cases/{number}/identity"),
    END("/staff/cases/{number}/end"),
    END_FROM_COCKPIT("/staff/instances/{id}/end"),
    REPAIR("/staff/cases/{number}/repair"),
    AWAITED("/staff/awaited"),
    INTAKE("/staff/intake"),
    INTAKE_ITEMS("/staff/intake/items"),
    INTAKE_FORM("/staff/intake/drafts/{id}"),
    INTAKE_CHECK("/staff/intake/drafts/{id}/check"),
    SLIP("/staff/intake/slips/{number}"),
    STAFF_MATERIAL("/staff/cases/{number}/materials/{code}"),
    PASSWORD("/staff/password"),
    PASSWORD_WITH_FAULT("/staff/password");

    private final String pattern;

    Page(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }
}
