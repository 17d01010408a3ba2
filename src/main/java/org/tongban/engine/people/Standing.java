package org.tongban.engine.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in the hall at this moment.
 *
 * @param stamp changes with every password that is set
 * @param setBy user name of who set the password, nothing for the system; null where nobody knows any more
 * @param posts ids of the groups
 * @param regions GB/T 2260 codes, see {@link Memberships#regions}
 */
public record Standing(String stamp, @Nullable String setBy, List<String> posts, List<String> regions) {

    /** Nobody's, and that of an account that is gone. */
    public static final Standing NONE = new Standing("", null, List.of(), List.of());
}
