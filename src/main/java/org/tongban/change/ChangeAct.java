package org.tongban.change;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.tongban.matter.Official;

/**
 * One line of a change's history; only ever added.
 *
 * @param at when
 * @param person user id
 * @param name the name people see
 * @param post in which capacity
 * @param act what was done, such as 合法性审查通过
 * @param words opinion or reason; may be empty
 */
@Embeddable
record ChangeAct(Instant at, String person, String name, String post, String act, String words) {

    /** What somebody wrote for the others, which decides nothing. */
    public static final String COMMENT = "批注";

    static ChangeAct of(Official by, String act, String words, Instant at) {
        return new ChangeAct(at, by.id(), by.name(), by.post(), act, words);
    }
}
