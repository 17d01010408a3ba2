package org.tongban.files;

import org.tongban.text.ToldByRule;

/** A file that is not taken in, with what the person who sent it can do. */
public class FileProblem extends ToldByRule {

    /**
     * @param rule short English name of the rule that forbids it, for interfaces
     * @param message what a clerk or an applicant reads
     */
    public FileProblem(String rule, String message) {
        super(rule, message);
    }
}
