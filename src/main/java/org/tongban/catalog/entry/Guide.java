package org.tongban.catalog.entry;

import java.util.List;

/**
 * Guided questions (引导提问): few and plain, asked before the form, to tell which items and materials a person needs.
 *
 * @param decision id of the decision table that tells, for each item and these answers, whether it is in and why
 * @param questions in the order in which they are asked
 */
public record Guide(String decision, List<GuideQuestion> questions) {

    public Guide {
        questions = List.copyOf(questions);
    }
}
