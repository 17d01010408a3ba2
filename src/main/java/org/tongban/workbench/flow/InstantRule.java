package org.tongban.workbench.flow;

/** The decision table that approves an item without a person (秒批). */
public final class InstantRule {

    private static final String ENDING = "-instant-approval";

    private InstantRule() {}

    /** @return the table's id for an item, also its file's name */
    public static String id(String item) {
        return item + ENDING;
    }
}
