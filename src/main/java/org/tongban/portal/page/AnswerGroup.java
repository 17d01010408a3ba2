package org.tongban.portal.page;

import java.util.List;

/**
 * The answers under one heading of a form, to be read.
 *
 * @param heading maybe empty
 */
public record AnswerGroup(String heading, List<Line> lines) {

    /** One question and its answer in words. */
    public record Line(String label, String answer) {}
}
