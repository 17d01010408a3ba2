package org.tongban.matrix;

/** Whose thing is asked for. */
enum Whose {
    /** The address names none. */
    NONE("·"),
    /** What waits for this post in its region; an applicant's own case or draft. */
    OWN("own"),
    /** The same of another region; another applicant's. */
    FOREIGN("foreign"),
    /** What was never there. */
    MADE_UP("made-up");

    private final String word;

    Whose(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
