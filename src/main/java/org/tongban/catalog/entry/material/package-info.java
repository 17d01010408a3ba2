/** What an applicant hands in for an item. */
@NullMarked
@NamedInterface("entry")
package org.tongban.catalog.entry.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
