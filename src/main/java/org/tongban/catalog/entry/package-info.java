/** The list entry of an item or a one-thing as records: the only model of it, filled from its file and never changed. */
@NullMarked
@NamedInterface("entry")
package org.tongban.catalog.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
