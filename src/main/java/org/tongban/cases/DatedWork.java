package org.tongban.cases;

import java.util.Collection;

/** The work that is due on days of its own, besides the dates of the register; implemented on the process engine. */
public interface DatedWork {

    /** @return the numbers of cases, and of whatever else has a flow, of which something is due in this year */
    Collection<String> numbersIn(int year);
}
