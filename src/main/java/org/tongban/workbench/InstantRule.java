package org.tongban.workbench;

/** The decision table that approves an item without a person (秒批). */
final class InstantRule {

    private static final String ENDING = "-instant-approval";

    private InstantRule() {}

    /** @return the table's id for an item, also its file's name */
    static String id(String item) {
        return item + ENDING;
    }
}
