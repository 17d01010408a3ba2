package org.tongban.files;

import java.util.Collection;
import java.util.Set;

/** Knows which files somebody refers to. */
@FunctionalInterface
public interface Used {

    /** @return of these addresses those that are referred to */
    Set<String> among(Collection<String> addresses);
}
