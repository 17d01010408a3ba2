package org.tongban.engine.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who holds a post in a region. */
@Component
public class Staffing {

    private final Standings standings;

    Staffing(Standings standings) {
        this.standings = standings;
    }

    /**
     * @param post id of its group
     * @param region GB/T 2260 code; one that does not exist here has nobody. Null for what is of no region, such as the
     *     catalogue's own procedure, and the whole post's
     * @return ids of the persons
     */
    public List<String> of(String post, @Nullable String region) {
        return region == null ? standings.holding(post) : standings.holding(post, region);
    }
}
