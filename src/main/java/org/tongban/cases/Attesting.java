package org.tongban.cases;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Who finds out what a result says: whoever examines, inspects, reviews or decides, the window where it decides on the spot. */
public final class Attesting {

    private static final Set<String> POSTS = Set.of("审查岗", "核查岗", "审核岗", "决定岗", "窗口受理岗");

    private Attesting() {}

    /** @return the keys of what was found out by a post for that, among all that was said of a case */
    public static Set<String> given(Collection<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> POSTS.contains(opinion.post().replaceFirst("^管理员代", "")))
                .map(Opinion::step)
                .collect(Collectors.toSet());
    }
}
