package org.tongban.portal.list;

import java.util.List;

/** One line of a published list, about one item or one-thing. */
public interface ListLine {

    /** Returns the key of the item or one-thing. */
    String key();

    /** Returns what stands in the list's columns, in their order; several entries of one cell each on a line of its own. */
    List<String> cells();
}
