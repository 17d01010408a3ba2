package org.tongban.cases.ledger;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.organisation.HeldPost;

/** Who finds out what a result says: whoever examines, inspects, reviews or decides, the window where it decides on the spot. */
public final class Attesting {

    private static final Set<HeldPost> POSTS =
            EnumSet.of(HeldPost.EXAMINER, HeldPost.INSPECTOR, HeldPost.REVIEWER, HeldPost.HEAD, HeldPost.WINDOW);

    private Attesting() {}

    /** @return the keys of what was found out by a post for that, among all that was said of a case */
    public static Set<String> given(Collection<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> HeldPost.actingAs(opinion.post())
                        .filter(POSTS::contains)
                        .isPresent())
                .map(Opinion::step)
                .collect(Collectors.toSet());
    }
}
