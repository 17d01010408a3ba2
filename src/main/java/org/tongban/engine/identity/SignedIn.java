package org.tongban.engine.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who has signed in.
 *
 * @param id user name
 * @param stamp what the account's password was known by then; another one means that the session is over
 * @param firstChange whether the password has to be changed before anything else
 */
record SignedIn(String id, String stamp, boolean firstChange) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id;
    }

    /** The name only: what is written into a log. */
    @Override
    public String toString() {
        return id;
    }
}
